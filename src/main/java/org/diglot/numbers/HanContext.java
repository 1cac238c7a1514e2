package org.diglot.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diglot.numbers.Quantity.Bound;
import org.diglot.numbers.Quantity.Direction;

/** What the words around say of a quantity in Chinese: 約, 超過, 最高; 增長 or 下降; 虧損. */
final class HanContext {

    private static final int STEPS = 6;
    /** How far 約 stands before the share that it holds for. */
    private static final int SHARED = 14;
    private static final Pattern ABOUT_VERB = Pattern.compile("(?<![预合签契节条制履违毁邀纽租特相简公])(?:约|大概|大致)"
            + "(?:(?:同比|环比|按年|按季)?(?:下降|减少|下滑|下跌|降低|上升|上涨|提升|提高|增加)|占[^\\d,，。;；、:：(（]{1,10}的)$");

    private static final List<String> APPROXIMATE = longestFirst("约 大约 约为 大概 左右 近 接近 将近 差不多 几乎 估计 大致 上下 约莫 约有 约占 大体 近乎 "
            + "~ ≈ 概约 平均约 约等于");
    private static final List<String> OVER = longestFirst("超过 超 逾 高于 大于 多于 至少 不低于 不少于 最少 最低 突破 不止 高达超过 超出 > ≥ 过 以上 破 远超 超逾 多达超过 "
            + "好于 优于 起码 上");
    private static final List<String> UNDER = longestFirst("最高 最多 不会超过 不得超过 不能超过 没超过 不超过 不高于 至多 低于 不足 少于 小于 不到 未到 上限为 上限 最大 < ≤ 高达 多达 不多于 未达 未超过 没有超过 "
            + "不及 不满 上限是 未满");
    private static final List<String> FILLERS = longestFirst("了 是 为 的 有 在 大概 仅 只 已 也 已经 人民币 达 达到 共 共计 总计 合计 价值 总额 金额 总共 又 再 还 则 更 净 额 "
            + "幅度 同比 环比 按年 按季 年 季 月 大幅 小幅 显著 强劲 稳步 进一步 持续 轻微 略 略微 大约 均 快速 实现 录得 平均 明显 每年 逐年 逐季 同期 一共 累计 分别 各 又是 "
            + "有机 内生 强势 急剧 成长 增长 幅 微 按月 月度 年度 季度 全年 也是 约 将 可 会 能 继续 急 速 速度 率 比例 比率 ( 固定汇率 约为 , 依旧 高 多 多达 高达");

    private static final List<String> UP = longestFirst("增亏 扩阔 拉阔 增长 成长 增加 上升 提升 提高 上涨 增 升 涨 扩大 改善 攀升 上调 增幅 涨幅 升幅 增速 增长率 成长率 增幅为 上扬 跃升 飙升 激增 大增 "
            + "年增 季增 月增 同比增 环比增 年增率 扩张 调升 增至 走高 回升 反弹 劲增 暴增 猛增 涨了 拓展 增强 升值 增值 新增 加息 多赚 年增长 季增长 加快 净增 增持 增收 年增长率 复合增长率 复合成长率 "
            + "复合年增长率 增长幅度 成长幅度 提振 高了 多了 +");
    private static final List<String> DOWN = longestFirst("下降 减少 下滑 下跌 降低 缩减 减 降 跌 缩小 收窄 减亏 降幅 跌幅 减幅 回落 下调 调降 衰退 萎缩 年减 季减 月减 同比降 环比降 同比减 滑落 缩窄 走低 骤降 暴跌 "
            + "锐减 大减 下挫 削减 节省 贬值 降息 年减率 净减少 净减 收缩 降了 恶化 负增长 负成长 减值 缩水 少赚 倒退 减持 衰减 节约 让利 压缩 节约了 低了 少了");
    private static final List<String> UP_NOUNS = longestFirst("增长 成长 增幅 涨幅 升幅 增速 增加 提升 上升 增长率 成长率 改善 上涨 扩张 涨价 加价 溢价 增量 升值 提高 年增长 提价");
    private static final List<String> DOWN_NOUNS = longestFirst("下降 减少 下滑 降幅 跌幅 减幅 下跌 衰退 缩减 降价 折扣 优惠 折让 负增长 萎缩 降低 贬值 减值 收缩 回落 降本");
    private static final List<String> BEFORE_NOUN = longestFirst("的 年 季 月 同比 环比 以上 左右 净 强劲 高速 年度 季度 有机 收入 营收 销售 利润 快速 平均 复合 年均 复合年 年化 显著 稳健 "
            + "持续 正 内生 用户 订单 稳定 整体 可观 按年 按季 大幅 ( ) 以内 上下 至少 或以上 的营收 的收入 业务 业绩 净利润 百分比 的销售 的同比 的年 的复合 幅度的 的幅度 速度的 的速度");
    private static final List<String> TO = longestFirst("至 到 达 达到 为 是 成 破 在 突破");
    private static final List<String> LOSS = longestFirst("亏损 净亏损 净亏 损失 亏 净损 蚀 赔 税后净损 净损失 蚀本 赤字 亏了 净亏损额 亏损额 亏蚀");
    private static final List<String> LOSS_FILLERS = longestFirst("了 为 达 达到 约 近 收窄 扩大 至 到 从 由 净额 人民币 额 超过 逾 是 缩小 减少 增加 大幅 进一步 为了 的 仅 只 金额 合计 共 "
            + "大约 将近 每股 上升 下降 同比 环比 高达 , 也 ,为 规模 总额 已 缩窄 降低");

    private final HanText text;

    HanContext(HanText text) {
        this.text = text;
    }

    /** Adds to a draft what the words around say; the one before tells how far back they reach. */
    void mark(Draft draft, Draft previous) {
        int floor = previous == null ? 0 : previous.after;
        boolean time = draft.kind == Quantity.Kind.DATE || draft.kind == Quantity.Kind.PERIOD
                || draft.kind == Quantity.Kind.ORDINAL;
        if (time) {
            boolean until = text.hasBefore(text.skipSpaceBack(draft.before), "到")
                    && !(previous != null && previous.after >= draft.before - 2);
            draft.notable = until && draft.canonical != null && draft.canonical.matches("(FY)?\\d{4}");
            return;
        }
        if (draft.canonical == null || draft.canonical.indexOf(' ') < 0) {
            qualify(draft, floor);
        }
        if (draft.kind != Quantity.Kind.DURATION && draft.direction == null) {
            draft.direction = joined(draft, previous) ? previous.direction : direction(draft, floor);
        }
        if (draft.isMoney()) {
            draft.loss = loss(draft, floor) || previous != null && isBehindShare(draft, previous)
                    && loss(previous, 0);
        }
    }

    /** Whether a word of change stands right before that place. */
    static boolean isChange(HanText text, int end) {
        return text.longestBefore(end, UP) != null || text.longestBefore(end, DOWN) != null;
    }

    private void qualify(Draft draft, int floor) {
        int at = text.skipSpaceBack(draft.before);
        for (int step = 0; step < STEPS && at > floor; step++) {
            String under = text.longestBefore(at, UNDER);
            String over = text.longestBefore(at, OVER);
            String about = text.longestBefore(at, APPROXIMATE);
            String filler = text.longestBefore(at, FILLERS);
            String longest = longest(under, over, about, filler);
            boolean behindOther = "以上".equals(longest) && floor > 0 && at - longest.length() <= text.skipSpace(floor);
            if (longest == null || behindOther || longest.equals("过") && !isOver(at, draft) || longest.equals("上") && !isOver(at, draft)
                    || longest.equals("破") && !draft.isMoney() && "百千万亿".indexOf(text.at(draft.before)) < 0) {
                break;
            }
            if (longest.equals(under)) {
                draft.bound = under.equals("高达") || under.equals("多达") ? draft.bound : Bound.MAX;
            } else if (longest.equals(over)) {
                draft.bound = draft.bound == null ? Bound.MIN : draft.bound;
            } else if (longest.equals(about)) {
                draft.approximate = true;
            }
            at = text.skipSpaceBack(at - longest.length());
        }
        draft.approximate = draft.approximate || at > floor && (isAboutBeforeVerb(at) || isAboutBeforeVerb(text.skipSpaceBack(draft.before)));
        behind(draft);
    }

    /** {@code 約下降5%}, {@code 約占收入的12%}: the verb stands between. */
    private boolean isAboutBeforeVerb(int end) {
        String clause = text.folded(Math.max(0, end - SHARED), end);
        return ABOUT_VERB.matcher(clause).find();
    }

    private boolean isOver(int end, Draft draft) {
        char before = text.at(end - 2);
        return "以之加马晚早线路在网市身手度际本基实事世史海透通经不曾".indexOf(before) < 0
                && "百千万亿".indexOf(text.at(draft.before)) >= 0;
    }

    private void behind(Draft draft) {
        int at = text.skipSpace(draft.after);
        if (text.has(at, "或以上") || text.has(at, "以上") || text.has(at, "及以上") || text.has(at, "有余") || text.has(at, "出头")
                || text.has(at, "之上") || text.has(at, "甚至更多") || text.has(at, "或更多")) {
            draft.bound = Bound.MIN;
        } else if (text.has(at, "以下") || text.has(at, "以内") || text.has(at, "之内") && draft.kind != Quantity.Kind.DURATION
                || text.has(at, "或以下")) {
            draft.bound = Bound.MAX;
        } else if (text.has(at, "左右") || text.has(at, "上下") || text.has(at, "附近") || text.has(at, "区间")) {
            draft.approximate = draft.approximate || !text.has(at, "区间");
        }
    }

    /** {@code 虧損收窄30%至2.1億元}: the loss is told before both. */
    private boolean isBehindShare(Draft draft, Draft previous) {
        int at = text.skipSpace(previous.after);
        boolean to = text.at(at) == '至' || text.at(at) == '到';
        return previous.isShare() && to && text.skipSpace(at + 1) == draft.before;
    }

    /** {@code 增加2.3億元或3%}: told once for both. */
    private boolean joined(Draft draft, Draft previous) {
        int at = text.skipSpaceBack(draft.before) - 1;
        return previous != null && previous.direction != null && text.skipSpace(previous.after) == at
                && (text.at(at) == '或' || text.at(at) == '(');
    }

    private Direction direction(Draft draft, int floor) {
        Direction after = behindNoun(draft);
        return after != null ? after : before(draft, floor);
    }

    /** {@code 8%的增長}, {@code 兩位數的年增長}. */
    private Direction behindNoun(Draft draft) {
        if (draft.kind == Quantity.Kind.COUNT || draft.kind == Quantity.Kind.MULTIPLE) {
            return null;
        }
        int at = text.skipSpace(draft.after);
        for (int step = 0; step < STEPS; step++) {
            if (text.longest(at, DOWN_NOUNS) != null) {
                return isNounPhrase(draft, at) ? Direction.DECREASE : null;
            }
            if (text.longest(at, UP_NOUNS) != null) {
                return isNounPhrase(draft, at) ? Direction.INCREASE : null;
            }
            String filler = text.longest(at, BEFORE_NOUN);
            if (filler == null) {
                return null;
            }
            at = text.skipSpace(at + filler.length());
        }
        return null;
    }

    /** Right behind an amount of money the word is a verb: {@code 從 5 億元增加到}. */
    private boolean isNounPhrase(Draft draft, int at) {
        String gap = text.folded(Math.min(draft.after, at), at);
        boolean verb = text.has(at + 2, "到") || text.has(at + 2, "至") || text.has(at + 2, "了") || text.has(at + 2, "为");
        return !verb && (gap.contains("的") || draft.isShare());
    }

    private Direction before(Draft draft, int floor) {
        int at = text.skipSpaceBack(draft.before);
        Direction compared = draft.isShare() && at > floor ? compared(at) : null;
        if (compared != null) {
            return compared;
        }
        boolean level = false;
        for (int step = 0; step < STEPS && at > floor; step++) {
            String up = text.longestBefore(at, UP);
            String down = text.longestBefore(at, DOWN);
            if (down != null && (up == null || down.length() >= up.length())) {
                return level && !isRate(down) ? null : Direction.DECREASE;
            }
            if (up != null) {
                if (text.hasBefore(at - up.length(), "负")) {
                    return Direction.DECREASE;
                }
                boolean loss = text.hasBefore(text.skipSpaceBack(at - up.length()), "亏损");
                return level && !isRate(up) ? null : loss ? Direction.INCREASE : Direction.INCREASE;
            }
            String to = text.longestBefore(at, TO);
            String filler = longest(text.longestBefore(at, FILLERS), text.longestBefore(at, APPROXIMATE),
                    text.longestBefore(at, OVER), text.longestBefore(at, UNDER));
            if (to != null && (filler == null || to.length() >= filler.length())) {
                boolean reached = to.equals("至") || to.equals("到");
                if (reached && !text.hasBefore(at, "达到") || draft.isMoney() && !to.equals("成")) {
                    return null;
                }
                level = !to.equals("为") || level;
                level = to.equals("达") || to.equals("达到") || to.equals("为") || to.equals("是") ? level && !draft.isShare() : level;
                filler = to;
            }
            if (filler == null || filler.equals(",")) {
                return null;
            }
            at = text.skipSpaceBack(at - filler.length());
        }
        return null;
    }

    /** {@code 低40%}, {@code 少4%}, {@code 多14%}: right before a share. */
    private Direction compared(int end) {
        char word = text.at(end - 1);
        char before = text.at(end - 2);
        return switch (word) {
            case '低' -> "新最较降历跌走偏中".indexOf(before) < 0 ? Direction.DECREASE : null;
            case '少' -> "至不最多减缺".indexOf(before) < 0 ? Direction.DECREASE : null;
            case '高' -> "新最较提历走偏中升创".indexOf(before) < 0 ? Direction.INCREASE : null;
            case '多' -> "最至许很大差增".indexOf(before) < 0 ? Direction.INCREASE : null;
            default -> null;
        };
    }

    private static boolean isRate(String word) {
        return word.endsWith("幅") || word.endsWith("率") || word.endsWith("速");
    }

    private boolean loss(Draft draft, int floor) {
        int at = text.skipSpaceBack(draft.before);
        for (int step = 0; step < STEPS && at > floor; step++) {
            if (text.longestBefore(at, LOSS) != null) {
                return !text.hasBefore(at, "扭亏") && !text.hasBefore(at, "减亏");
            }
            String filler = longest(text.longestBefore(at, LOSS_FILLERS), text.longestBefore(at, APPROXIMATE));
            if (filler == null) {
                break;
            }
            at = text.skipSpaceBack(at - filler.length());
        }
        int next = text.skipSpace(draft.after);
        next = text.at(next) == '的' ? next + 1 : next;
        return text.has(next, "亏损") || text.has(next, "净亏损") || text.has(next, "净亏") || text.has(next, "损失")
                || text.has(next, "经营亏损") || text.has(next, "净损");
    }

    private static String longest(String... words) {
        return Stream.of(words).filter(word -> word != null).max(Comparator.comparingInt(String::length)).orElse(null);
    }

    private static List<String> longestFirst(String words) {
        return Stream.of(words.split("\\s+")).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }
}
