package org.diglot.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/** What SQLite needs beside the words to answer what ours answers: the topics of each pair, and its figures by value. */
final class Beside {

    private final Topics topics = Topics.shipped();
    private final QuantityReader quantities = new QuantityReader();
    private final PreparedStatement matters;
    private final PreparedStatement figures;

    Beside(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create virtual table topics using fts5(ids, tokenize='unicode61')");
            statement.execute("create table figures(pair integer, kind text, unit text, low real, high real)");
            statement.execute("create index by_value on figures(unit, low)");
        }
        matters = connection.prepareStatement("insert into topics(rowid, ids) values(?, ?)");
        figures = connection.prepareStatement("insert into figures values(?, ?, ?, ?, ?)");
    }

    void add(Transcript call, Segment segment, int row) throws SQLException {
        Set<String> ids = new TreeSet<>();
        for (Language language : call.languages()) {
            String text = call.text(segment, language).text();
            topics.find(text).forEach(match -> ids.add(match.topic().id()));
            for (Quantity one : quantities.read(text, language)) {
                if (one.value() != null) {
                    figure(row, one);
                }
            }
        }
        matters.setInt(1, row);
        matters.setString(2, String.join(" ", ids));
        matters.executeUpdate();
    }

    private void figure(int row, Quantity one) throws SQLException {
        figures.setInt(1, row);
        figures.setString(2, one.kind().name());
        figures.setString(3, one.unit());
        figures.setDouble(4, one.value().doubleValue());
        figures.setDouble(5, one.value().doubleValue());
        figures.executeUpdate();
    }
}
