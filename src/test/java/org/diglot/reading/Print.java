package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.MadeCall.Part;
import org.diglot.reading.MadeCall.Person;
import org.diglot.reading.MadeCall.Said;

/** Prints a call in a convention. */
final class Print {

    /** How a header looks. */
    enum Style {
        DASHES, TIGHT_DASHES, TITLE_FIRST, NAME_FIRM, BARE, COMMA, COLON, COLON_TITLE, NUMBERED, TWO_LINES, COMPANY_BELOW, MARKED, MARKED_COLON
    }

    /** In which languages the lines are. */
    enum Languages { ENGLISH, CHINESE, BOTH_HEADER_ONCE, BOTH_HEADER_TWICE, BOTH_HEADERS }

    /** Where the list of participants stands. */
    enum Lists { NONE, HEAD, END }

    private final MadeCall call;
    private final Style style;
    private final Languages languages;
    private final Lists lists;
    private final List<String> lines = new ArrayList<>();
    private int number;

    Print(MadeCall call, Style style, Languages languages, Lists lists) {
        this.call = call;
        this.style = style;
        this.languages = languages;
        this.lists = lists;
    }

    List<String> lines() {
        boolean chinese = languages == Languages.CHINESE;
        if (lists == Lists.HEAD) {
            list(chinese);
        }
        if (lists != Lists.NONE) {
            lines.add(chinese ? "演示" : "Presentation");
        }
        boolean asked = false;
        for (int i = 0; i < call.turns.size(); i++) {
            boolean next = i + 1 < call.turns.size() && call.turns.get(i + 1).person().part() == Part.ANALYST;
            if (!asked && next && lists != Lists.NONE) {
                lines.add(chinese ? "问答环节" : "Questions and Answers");
            }
            asked |= next;
            turn(call.turns.get(i));
        }
        if (lists == Lists.END) {
            list(chinese);
        }
        return lines;
    }

    private void list(boolean chinese) {
        for (Part part : List.of(Part.COMPANY, Part.ANALYST)) {
            lines.add(part == Part.COMPANY ? chinese ? "公司参与者" : "Company Participants" : chinese ? "电话会议参与者" : "Conference Call Participants");
            for (Person one : call.people) {
                if (one.part() == part) {
                    lines.add(name(one, chinese) + " - " + (part == Part.COMPANY ? title(one, chinese) : firm(one, chinese)));
                }
            }
        }
    }

    private void turn(Said said) {
        number++;
        boolean inline = style == Style.COLON || style == Style.COLON_TITLE || style == Style.MARKED_COLON;
        boolean chinese = languages == Languages.CHINESE;
        if (inline) {
            inline(said);
            return;
        }
        lines.addAll(header(said.person(), chinese));
        if (languages == Languages.BOTH_HEADER_TWICE) {
            lines.addAll(header(said.person(), false));
        } else if (languages == Languages.BOTH_HEADERS) {
            lines.addAll(header(said.person(), true));
        }
        for (int i = 0; i < said.english().size(); i++) {
            if (!chinese) {
                lines.add(said.english().get(i));
            }
            if (languages != Languages.ENGLISH) {
                lines.add(said.chinese().get(i));
            }
        }
    }

    private void inline(Said said) {
        boolean chinese = languages == Languages.CHINESE;
        for (int i = 0; i < said.english().size(); i++) {
            String english = i == 0 ? header(said.person(), false).getFirst() + ": " : "";
            String other = i == 0 ? header(said.person(), true).getFirst() + "：" : "";
            if (!chinese) {
                lines.add(english + said.english().get(i));
            }
            if (languages != Languages.ENGLISH) {
                boolean named = chinese || languages == Languages.BOTH_HEADERS || languages == Languages.BOTH_HEADER_TWICE;
                String prefix = languages == Languages.BOTH_HEADER_TWICE ? english : other;
                lines.add((named ? prefix : "") + said.chinese().get(i));
            }
        }
    }

    private List<String> header(Person one, boolean chinese) {
        String name = name(one, chinese);
        if (one.part() == Part.OPERATOR) {
            return List.of(style == Style.NUMBERED ? name + "    [" + number + "]" : name);
        }
        boolean analyst = one.part() == Part.ANALYST;
        String company = chinese ? "藍石集團" : "Bluestone Group Ltd";
        String title = title(one, chinese);
        String firm = firm(one, chinese);
        return switch (style) {
            case DASHES -> List.of(name + " -- " + (analyst ? firm + " -- " : "") + title);
            case TIGHT_DASHES -> List.of(name + "--" + (analyst ? firm + "--" : "") + title);
            case TITLE_FIRST -> List.of((chinese ? (analyst ? firm : "") + title + " " : title + (analyst ? ", " + firm : "") + " — ") + name);
            case NAME_FIRM -> List.of(name + " - " + (analyst ? firm : title));
            case BARE, COLON -> List.of(name);
            case COMMA -> List.of(name + (chinese ? "，" : ", ") + (analyst ? firm : title));
            case COLON_TITLE -> List.of(analyst ? name : chinese ? title + " " + name : name + ", " + title);
            case NUMBERED -> List.of(name + ",  " + (analyst ? firm : company) + " - " + title + "    [" + number + "]");
            case TWO_LINES -> List.of(name, analyst ? firm : title);
            case COMPANY_BELOW -> List.of(name, (analyst ? firm : company) + " - " + title);
            case MARKED -> List.of((analyst ? "Q - " : asked() ? "A - " : "") + name);
            case MARKED_COLON -> List.of(asked() ? "<" + (analyst ? "Q" : "A") + " - " + name + ">" : name);
        };
    }

    private boolean asked() {
        return call.turns.subList(0, Math.min(number, call.turns.size())).stream().anyMatch(one -> one.person().part() == Part.ANALYST);
    }

    private static String name(Person one, boolean chinese) {
        return chinese ? one.chinese() : one.english();
    }

    private static String title(Person one, boolean chinese) {
        return chinese ? one.titleInChinese() : one.title();
    }

    private static String firm(Person one, boolean chinese) {
        return chinese ? one.firmInChinese() : one.firm();
    }
}
