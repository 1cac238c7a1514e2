package org.diglot.terms;

import java.util.ArrayList;
import java.util.List;

/** Reads the terms of a file: a line each, {@code English | Traditional | Simplified | !mistake; ?doubtful}. */
final class GlossaryFile {

    private final AssetFile file;
    private final List<Term> terms = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    GlossaryFile(AssetFile file) {
        this.file = file;
        file.rows().forEach(this::read);
    }

    List<Term> terms() {
        return terms;
    }

    List<PackProblem> problems() {
        return problems;
    }

    private void read(AssetFile.Row row) {
        String[] columns = row.text().replace('｜', '|').split("\\|", -1);
        if (columns.length < 2 || columns.length > 4) {
            problem(row, "a term has two to four parts separated by |: English | Traditional | Simplified | !mistakes");
            return;
        }
        List<String> english = usable(row, columns[0]);
        List<String> traditional = usable(row, columns[1]);
        List<String> simplified = columns.length > 2 ? usable(row, columns[2]) : List.of();
        if (english.isEmpty() || traditional.isEmpty() && simplified.isEmpty()) {
            problem(row, "a term needs a wording in English and one in Chinese");
            return;
        }
        List<String> marked = columns.length > 3 ? PhraseList.of(columns[3]) : List.of();
        terms.add(new Term(english, traditional.isEmpty() ? simplified : traditional,
                simplified.isEmpty() ? fold(traditional) : simplified, marked(row, marked, "!"), marked(row, marked, "?")));
        marked.stream().filter(one -> !one.startsWith("!") && !one.startsWith("?")).forEach(one -> problem(row,
                "“" + one + "” in the fourth part needs a ! (surely wrong) or a ? (probably wrong) before it"));
    }

    private List<String> usable(AssetFile.Row row, String column) {
        List<String> usable = new ArrayList<>();
        for (String phrase : PhraseList.of(column)) {
            if (PhraseList.isUsable(phrase)) {
                usable.add(phrase);
            } else {
                problem(row, "“" + phrase + "” has no letter or character to look for");
            }
        }
        return usable;
    }

    private List<String> marked(AssetFile.Row row, List<String> marked, String mark) {
        return usable(row, String.join(";", marked.stream().filter(one -> one.startsWith(mark))
                .map(one -> one.substring(1).strip()).toList()));
    }

    private static List<String> fold(List<String> traditional) {
        return traditional.stream().map(Folding.standard()::script).toList();
    }

    private void problem(AssetFile.Row row, String message) {
        problems.add(new PackProblem(file.name(), row.line(), message));
    }
}
