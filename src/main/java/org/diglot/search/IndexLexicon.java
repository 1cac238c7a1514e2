package org.diglot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.diglot.terms.Firms;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;

/** What the topics and the names in an index know of the words of a query. */
final class IndexLexicon implements Lexicon {

    /** No topic is named by more words than this. */
    static final int MOST_WORDS = 6;

    private static final Pattern PERIOD_WORD = Pattern.compile(
            "\\d{4}|q[1-4]|[1-4]q|h[12]|[12]h|fy\\d*|fiscal|year|first|second|third|fourth|full|half|nine|six|twelve|months"
                    + "|quarter|第?[一二三四1-4]季度?|[上下]半年|全年|年度");

    private final IndexFolder.Opened opened;
    private final Topics topics;
    private final Tokenizing tokenizing;

    IndexLexicon(IndexFolder.Opened opened, Topics topics, Tokenizing tokenizing) {
        this.opened = opened;
        this.topics = topics;
        this.tokenizing = tokenizing;
    }

    @Override
    public int named(List<String> words) {
        for (int count = Math.min(words.size(), MOST_WORDS); count > 1; count--) {
            if (!topics.named(String.join(" ", words.subList(0, count))).isEmpty()) {
                return count;
            }
        }
        return 1;
    }

    /** The last word must be able to belong to a name: titles of speakers hold words that people search for. */
    @Override
    public boolean holds(Asked.Field field, String value) {
        String last = value.substring(value.lastIndexOf(' ') + 1);
        return switch (field) {
            case FIRM -> !Firms.standard().namesOf(value).isEmpty() || stands(field, value);
            case SPEAKER -> topics.named(last).isEmpty() && stands(field, value);
            case PERIOD -> PERIOD_WORD.matcher(last.toLowerCase(Locale.ROOT)).matches() && stands(field, value);
            case KIND, SECTION, COMPANY, LANG, TOPIC -> false;
        };
    }

    private boolean stands(Asked.Field field, String value) {
        try {
            opened.refresh();
            IndexSearcher searcher = opened.searchers().acquire();
            try {
                return searcher.count(new Lookup(tokenizing, EnumSet.allOf(Language.class))
                        .query(new Sought.Narrowed(field, value))) > 0;
            } finally {
                opened.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
