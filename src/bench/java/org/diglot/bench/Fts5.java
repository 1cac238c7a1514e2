package org.diglot.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.diglot.terms.Folding;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;

/**
 * The same texts in SQLite: English cut and stemmed as FTS5 does it, Chinese in its trigrams. Either the words alone, or
 * topics and figures too and Chinese in one script, which is the work that ours does. Committed no more often than ours,
 * without waiting for the disk.
 */
final class Fts5 implements AutoCloseable {

    private static final long SOON = 3_000_000_000L;

    private final Connection connection;
    private final PreparedStatement english;
    private final PreparedStatement chinese;
    private final Optional<Beside> beside;
    private int row;
    private long committed = System.nanoTime();

    /** @param whole whether topics and figures are kept too */
    Fts5(Path file, boolean whole) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.execute("pragma synchronous=normal");
            statement.execute("pragma cache_size=-65536");
            statement.execute("create virtual table en using fts5(words, call unindexed, segment unindexed, "
                    + "speaker unindexed, kind unindexed, tokenize='porter unicode61')");
            statement.execute("create virtual table zh using fts5(words, tokenize='trigram')");
        }
        connection.setAutoCommit(false);
        beside = whole ? Optional.of(new Beside(connection)) : Optional.empty();
        english = connection.prepareStatement(
                "insert into en(rowid, words, call, segment, speaker, kind) values(?, ?, ?, ?, ?, ?)");
        chinese = connection.prepareStatement("insert into zh(rowid, words) values(?, ?)");
    }

    void add(Transcript call) throws SQLException {
        for (Segment segment : call.segments()) {
            Speaker speaker = call.speaker(call.turnOf(segment).speaker()).orElseThrow();
            row++;
            english.setInt(1, row);
            english.setString(2, segment.texts().get(0).text());
            english.setString(3, call.source().sha256());
            english.setInt(4, segment.index());
            english.setString(5, speaker.name());
            english.setString(6, speaker.kind().name());
            english.executeUpdate();
            chinese.setInt(1, row);
            String text = segment.texts().get(1).text();
            chinese.setString(2, beside.isPresent() ? Folding.standard().script(text) : text);
            chinese.executeUpdate();
            if (beside.isPresent()) {
                beside.get().add(call, segment, row);
            }
        }
        if (System.nanoTime() - committed > SOON) {
            commit();
        }
    }

    void commit() throws SQLException {
        connection.commit();
        committed = System.nanoTime();
    }

    /** How many rows answer; the first of them are fetched with their words marked. */
    long ask(String table, String match, String also, int first) throws SQLException {
        String where = " from " + table + " where " + table + " match ?" + also;
        try (PreparedStatement shown = connection.prepareStatement("select rowid, highlight(" + table + ", 0, '[', ']')"
                + where + " limit " + first); PreparedStatement all = connection.prepareStatement("select count(*)" + where)) {
            shown.setString(1, match);
            try (ResultSet rows = shown.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
            all.setString(1, match);
            try (ResultSet count = all.executeQuery()) {
                return count.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
