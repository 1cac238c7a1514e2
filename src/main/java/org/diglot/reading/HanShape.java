package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Chinese headers in which nothing but a space, a comma, brackets, or not even that stands between name and title:
 * {@code 財務長 王小明}, {@code 李雷（首席财务官）}, {@code 高盛分析师张三}.
 */
final class HanShape {

    private static final int LONGEST = 40;

    private HanShape() {
    }

    static Optional<Header> of(String text) {
        if (text.length() > LONGEST || !Han.any(text)) {
            return Optional.empty();
        }
        List<String> parts = parts(text);
        Optional<Header> found = parts.size() > 1 ? ofParts(parts) : ofRun(text);
        return found.filter(one -> !one.title().isEmpty() || !one.firm().isEmpty());
    }

    private static List<String> parts(String text) {
        List<String> bracketed = Separators.bracketed(text);
        return bracketed.size() > 1 ? bracketed : List.of(text.split("[ \u3000\uFF0C,\u3001|/\uFF0F]+"));
    }

    /** One part is the name; the others tell firm and title. */
    private static Optional<Header> ofParts(List<String> parts) {
        for (int i : parts.size() == 3 ? new int[] {0, 2, 1} : new int[] {0, parts.size() - 1}) {
            String name = parts.get(i);
            List<String> rest = new ArrayList<>(parts);
            rest.remove(i);
            String others = String.join(" ", rest);
            if (isPerson(name) && !others.isEmpty() && (Roles.hasTitleWord(others) || Affiliation.looksLikeFirm(others))
                    && rest.stream().noneMatch(HanShape::isSpeech)) {
                Affiliation beside = Affiliation.of(others, true);
                return Optional.of(new Header(name, beside.firm(), beside.title(), Header.Strength.STRONG));
            }
        }
        return latinName(parts);
    }

    /** {@code 首席财务官 Jane Doe}, {@code Jane Doe 首席财务官}. */
    private static Optional<Header> latinName(List<String> parts) {
        int from = 0;
        while (from < parts.size() && Han.any(parts.get(from))) {
            from++;
        }
        int to = from;
        while (to < parts.size() && !Han.any(parts.get(to))) {
            to++;
        }
        String name = String.join(" ", parts.subList(from, to));
        String others = String.join(" ", parts.subList(0, from)) + String.join(" ", parts.subList(to, parts.size()));
        boolean one = (from == 0) != (to == parts.size());
        boolean person = NameShape.isName(name, true) && !Roles.hasTitleWord(name);
        return one && person && HanTitle.at(others).title().length() > 1 && !isSpeech(others)
                ? Optional.of(with(name, Affiliation.of(others, true))) : Optional.empty();
    }

    /** A name at the end of a run whose start ends with a title, or a name that a whole title follows. */
    private static Optional<Header> ofRun(String text) {
        for (int length : new int[] {2, 3, 4}) {
            int at = text.length() - length;
            if (at >= 2 && isPerson(text.substring(at)) && !HanTitle.at(text.substring(0, at)).title().isEmpty()
                    && !isSpeech(text.substring(0, at))) {
                return Optional.of(with(text.substring(at), Affiliation.of(text.substring(0, at), true)));
            }
        }
        for (int length : new int[] {3, 2, 4}) {
            if (text.length() > length + 1 && isPerson(text.substring(0, length)) && HanTitle.isTitle(text.substring(length))) {
                return Optional.of(with(text.substring(0, length), new Affiliation("", text.substring(length))));
            }
        }
        for (int length : new int[] {3, 2, 4}) {
            int at = text.length() - length;
            if (at >= 2 && isPerson(text.substring(at)) && Affiliation.endsAsHanFirm(text.substring(0, at)) && !isSpeech(text.substring(0, at))) {
                return Optional.of(new Header(text.substring(at), text.substring(0, at), "", Header.Strength.POSSIBLE));
            }
        }
        return Optional.empty();
    }

    private static Header with(String name, Affiliation beside) {
        return new Header(name, beside.firm(), beside.title(), Header.Strength.STRONG);
    }

    private static boolean isPerson(String name) {
        return NameShape.isSureHanName(name) && !HanTitle.isTitle(name) && !Affiliation.looksLikeHanFirm(name);
    }

    private static boolean isSpeech(String text) {
        return List.of("我", "你", "您", "的", "了", "是", "請", "请", "謝", "谢", "會", "将", "將", "在", "有", "說", "说", "個", "个", "這", "这",
                "問", "问", "到", "給", "给").stream().anyMatch(text::contains)
                && !HanTitle.isTitle(text);
    }
}
