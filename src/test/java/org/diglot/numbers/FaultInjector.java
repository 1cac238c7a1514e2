package org.diglot.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes one thing of one text. It finds the figures with patterns of its own, so that a figure which the reader under
 * test overlooks counts as a fault not found.
 */
final class FaultInjector {

    private static final String ENGLISH_MONEY = "(?:RMB|USD|CNH|HKD|NT\\$|HK\\$|US\\$|€|\\$) ?";
    private static final String ENGLISH_UNIT = " ?(?:percentage[ -]points?|basis points|billion|million|trillion|%"
            + "|GWh|MW|GW|gigawatts|tonnes|square meters|square feet|units|stores|shops|vehicles|hotels|people|customers|members"
            + "|employees|shares|barrels|patients|schools|stalls|aircraft|minutes|days|US cents)";
    private static final Pattern ENGLISH_FIGURE = Pattern.compile("(?<![\\w.,-])(?:" + ENGLISH_MONEY
            + "(\\d[\\d,]*(?:\\.\\d+)?)(?: (?:billion|million|trillion))?|(\\d[\\d,]*(?:\\.\\d+)?)(?:" + ENGLISH_UNIT + ")+)(?![\\w])");
    private static final String HAN_UNIT = " ?(?:多)? ?(?:[万萬亿億兆]|百萬|百万)? ?(?:多)? ?(?:元人民币|元人民幣|人民币|人民幣|美元|港元|歐元|欧元|新台幣|元"
            + "|%|個百分點|个百分点|個基點|个基点|[家名人輛辆台座根吨噸桶個个股所份片万萬亿億天片架杯]|平方米|平方呎|GWh|兆瓦|吉瓦|分钟)";
    private static final Pattern HAN_FIGURE = Pattern.compile("(?<![\\w.,-])(?:人民幣|人民币|新台幣|新台币)? ?"
            + "(\\d[\\d,]*(?:\\.\\d+)?)(?:" + HAN_UNIT + ")+(?!\\w)");

    private static final String[][] ENGLISH_CURRENCIES = {{"RMB", "USD"}, {"US$", "HK$"}, {"NT$", "US$"}, {"HK$", "RMB"},
            {"USD", "RMB"}, {"€", "$"}, {"CNH", "USD"}, {"HKD", "USD"}};
    private static final String[][] HAN_CURRENCIES = {{"人民幣", "新台幣"}, {"人民币", "港币"}, {"新台幣", "人民幣"}, {"美元", "港元"},
            {"港元", "美元"}, {"歐元", "美元"}, {"欧元", "美元"}};
    private static final String[][] ENGLISH_SCALES = {{"billion", "million"}, {"million", "billion"}, {"trillion", "billion"}};
    private static final String[][] HAN_SCALES = {{"億", "萬"}, {"亿", "万"}, {"萬", "億"}, {"万", "亿"}, {"兆", "億"}};
    private static final String[][] ENGLISH_DIRECTIONS = {{"increased", "decreased"}, {"increase", "decrease"}, {"grew", "fell"},
            {"decreased", "increased"}, {"declined", "grew"}, {"up", "down"}, {"down", "up"}, {"rose", "fell"}, {"fell", "rose"},
            {"dropped", "rose"}, {"growing", "declining"}, {"decline", "growth"}, {"improved", "deteriorated"}, {"loss", "profit"}};
    private static final String[][] HAN_DIRECTIONS = {{"成長", "下降"}, {"增長", "下降"}, {"增长", "下降"}, {"下降", "上升"}, {"上升", "下降"},
            {"增加", "減少"}, {"減少", "增加"}, {"减少", "增加"}, {"年增", "年減"}, {"下滑", "成長"}, {"虧損", "盈利"}, {"亏损", "盈利"}};
    /** {@code year over year} and {@code under the program} bound no figure. */
    private static final java.util.regex.Pattern NO_BOUND = java.util.regex.Pattern.compile(".{0,8}?(?:(?:year|quarter|month) over |\\b(?:over|under|below) the )");
    private static final String[][] ENGLISH_BOUNDS = {{"over ", "under "}, {"over ", ""}, {"more than ", "less than "},
            {"more than ", ""}, {"up to ", "at least "}, {"at least ", "at most "}, {"under ", "over "}, {"below ", "above "},
            {"exceeds ", "stays below "}};
    private static final String[][] HAN_BOUNDS = {{"超過", "不到"}, {"超过", "不到"}, {"超過", ""}, {"超过", ""}, {"最高", "至少"}, {"至少", "最多"},
            {"以上", "以下"}, {"以下", "以上"}, {"逾", "不足"}, {"不低于", "不高于"}};

    private final Random random;

    FaultInjector(long seed) {
        this.random = new Random(seed);
    }

    /** The text with that fault; null where the text has nothing to break in this way. */
    String inject(Fault fault, String text, boolean english) {
        return switch (fault) {
            case DIGIT, SWAPPED, POINT -> numeral(fault, text, english);
            case SCALE -> inFigure(text, english, english ? ENGLISH_SCALES : HAN_SCALES);
            case CURRENCY -> inFigure(text, english, english ? ENGLISH_CURRENCIES : HAN_CURRENCIES);
            case POINTS -> points(text, english);
            case DIRECTION -> beside(text, english, english ? ENGLISH_DIRECTIONS : HAN_DIRECTIONS);
            case BOUND -> beside(text, english, english ? ENGLISH_BOUNDS : HAN_BOUNDS);
            case DROPPED -> dropped(text, english);
            case ADDED -> added(text, english);
        };
    }

    private List<int[]> figures(String text, boolean english) {
        List<int[]> figures = new ArrayList<>();
        Matcher figure = (english ? ENGLISH_FIGURE : HAN_FIGURE).matcher(text);
        while (figure.find()) {
            int group = figure.group(1) != null ? 1 : 2;
            figures.add(new int[] {figure.start(), figure.end(), figure.start(group), figure.end(group)});
        }
        return figures;
    }

    private <T> T any(List<T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    private String numeral(Fault fault, String text, boolean english) {
        int[] figure = any(figures(text, english));
        if (figure == null) {
            return null;
        }
        String numeral = text.substring(figure[2], figure[3]);
        String broken = switch (fault) {
            case DIGIT -> digit(numeral);
            case SWAPPED -> swapped(numeral);
            default -> moved(numeral);
        };
        return broken == null ? null : text.substring(0, figure[2]) + broken + text.substring(figure[3]);
    }

    private String digit(String numeral) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < numeral.length(); at++) {
            if (Character.isDigit(numeral.charAt(at))) {
                places.add(at);
            }
        }
        int at = any(places);
        int least = at == 0 ? 1 : 0;
        int old = numeral.charAt(at) - '0';
        int changed = least + random.nextInt(10 - least - 1);
        return numeral.substring(0, at) + (changed >= old ? changed + 1 : changed) + numeral.substring(at + 1);
    }

    private String swapped(String numeral) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + 1 < numeral.length(); at++) {
            char a = numeral.charAt(at);
            char b = numeral.charAt(at + 1);
            if (Character.isDigit(a) && Character.isDigit(b) && a != b && !(at == 0 && b == '0')) {
                places.add(at);
            }
        }
        Integer at = any(places);
        return at == null ? null : numeral.substring(0, at) + numeral.charAt(at + 1) + numeral.charAt(at)
                + numeral.substring(at + 2);
    }

    private String moved(String numeral) {
        String bare = numeral.replace(",", "");
        java.math.BigDecimal value = new java.math.BigDecimal(bare);
        if (value.signum() == 0) {
            return null;
        }
        boolean up = bare.contains(".") && random.nextBoolean();
        return value.scaleByPowerOfTen(up ? 1 : -1).stripTrailingZeros().toPlainString();
    }

    private String inFigure(String text, boolean english, String[][] words) {
        List<String> broken = new ArrayList<>();
        for (int[] figure : figures(text, english)) {
            String said = text.substring(figure[0], figure[1]);
            for (String[] word : words) {
                if (said.contains(word[0])) {
                    broken.add(text.substring(0, figure[0]) + said.replaceFirst(Pattern.quote(word[0]),
                            Matcher.quoteReplacement(word[1])) + text.substring(figure[1]));
                    break;
                }
            }
        }
        return any(broken);
    }

    private String points(String text, boolean english) {
        String[][] words = english ? new String[][] {{" percentage points", "%"}, {"%", " percentage points"}}
                : new String[][] {{"個百分點", "%"}, {"个百分点", "%"}, {"%", text.matches(".*[个长总业].*") ? "个百分点" : "個百分點"}};
        return inFigure(text, english, words);
    }

    /** Changes a word that stands within a few characters of a figure, before it or right behind it. */
    private String beside(String text, boolean english, String[][] words) {
        List<String> broken = new ArrayList<>();
        for (int[] figure : figures(text, english)) {
            int from = Math.max(0, figure[0] - (english ? 16 : 5));
            int to = Math.min(text.length(), figure[1] + (english ? 0 : 3));
            for (String[] word : words) {
                int at = text.indexOf(word[0], from);
                boolean whole = at >= 0 && (!english || at == 0 || !Character.isLetter(text.charAt(at - 1)))
                        && (!english || word[0].endsWith(" ") || at + word[0].length() == text.length()
                        || !Character.isLetter(text.charAt(at + word[0].length())));
                boolean verb = at >= 0 && !text.startsWith("加", at + word[0].length())
                        && !text.startsWith(" to ", at + word[0].length()) | word[0].length() > 4;
                boolean clear = at >= 0 && at < figure[0] ? !text.substring(at, figure[0]).matches(".*[,,;。、].*") : at == figure[1];
                boolean place = at >= 0 && NO_BOUND.matcher(text).region(Math.max(0, at - 8), text.length()).useTransparentBounds(true).lookingAt();
                if (whole && verb && clear && !(words == ENGLISH_BOUNDS && place) && at + word[0].length() <= to) {
                    broken.add(text.substring(0, at) + word[1] + text.substring(at + word[0].length()));
                }
            }
        }
        return any(broken);
    }

    private String dropped(String text, boolean english) {
        int[] figure = any(figures(text, english));
        if (figure == null) {
            return null;
        }
        String before = text.substring(0, figure[0]);
        return before.stripTrailing().replaceFirst("(?: (?:to|by|of|at|over|about|around|approximately|more than|nearly)|[至达達到约約逾近])$", "")
                + (english ? " " : "") + text.substring(figure[1]).stripLeading();
    }

    private String added(String text, boolean english) {
        String[] clauses = english
                ? new String[] {", up 7.3% from a year earlier", ", or RMB3.47 billion", ", with 27 million new users", ", adding USD613 million"}
                : new String[] {",較去年增加7.3%", ",即人民幣34.7億元", ",新增用戶2,700萬", ",並帶來6.13億美元"};
        String clause = clauses[random.nextInt(clauses.length)];
        int end = text.length() - (text.matches("(?s).*[.。??!!]$") ? 1 : 0);
        return text.substring(0, end) + clause + text.substring(end);
    }
}
