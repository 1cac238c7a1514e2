package org.diglot.quotes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** What a template can ask of a whole document of quotes. Quotes are made as they are asked for, and reported. */
final class DocumentValues {

    /** Thrown through Mustache, which knows no checked exceptions, and caught behind it. */
    static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Halt(Progress.Stopped stopped) {
            super("stopped", stopped, false, false);
        }
    }

    private final Compilation compilation;
    private final Claims claims;
    private final List<Quote> quotes;
    private final QuoteValues each;
    private final Template.Kind kind;
    private final Progress progress;

    DocumentValues(Template.Kind kind, Compilation compilation, Claims claims, List<Quote> quotes, Progress progress) {
        this.kind = kind;
        this.compilation = compilation;
        this.claims = claims;
        this.quotes = quotes;
        this.each = new QuoteValues(kind, compilation, claims);
        this.progress = progress;
    }

    TemplateValues all(Notices notices) {
        TemplateValues label = new TemplateValues(kind);
        for (Field field : Field.values()) {
            label.put(TemplateNames.of(field), claims.labels().field(field));
        }
        Transcript call = compilation.call();
        return new TemplateValues(kind).put("heading", claims.title())
                .put(TemplateNames.of(Field.COMPANY), call.company()).put(TemplateNames.of(Field.PERIOD), call.period())
                .put(TemplateNames.of(Field.FILE), CallSources.names(call))
                .put(TemplateNames.of(Field.SHA256), CallSources.hashes(call))
                .put("count", Integer.toString(claims.claims().size())).put("label", label)
                .words("languages", claims.languages().stream().map(Language::tag).toList())
                .words("notices", notices.all())
                .put("groups", groups()).put("quotes", quotes(IntStream.range(0, quotes.size()).boxed().toList()));
    }

    private List<TemplateValues> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            groups.computeIfAbsent(claims.claims().get(i).get(Field.GROUP), _ -> new ArrayList<>()).add(i);
        }
        List<TemplateValues> values = new ArrayList<>();
        groups.forEach((heading, numbers) -> values.add(new TemplateValues(kind).put("group", heading)
                .put("quotes", quotes(numbers))));
        return values;
    }

    private Iterable<TemplateValues> quotes(List<Integer> numbers) {
        IntFunction<TemplateValues> made = number -> {
            try {
                Steps.step(progress, claims.claims().get(number), claims);
            } catch (Progress.Stopped stopped) {
                throw new Halt(stopped);
            }
            return each.of(claims.claims().get(number), quotes.get(number));
        };
        return () -> {
            Iterator<Integer> rest = numbers.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rest.hasNext();
                }

                @Override
                public TemplateValues next() {
                    return made.apply(rest.next());
                }
            };
        };
    }
}
