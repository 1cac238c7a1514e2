package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Source;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class QuoteStoreTest {

    private static final Transcript CALL = Calls.ordinary();
    private static final Source SOURCE = CALL.source();
    private static final List<Quote> ALL = new Quoting(CALL).all();

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsThereAgain() throws IOException {
        Quote part = new Quoting(CALL).of(0, Language.CHINESE_TRADITIONAL, new Span(2, 4)).withColour("yellow")
                .withTags(List.of("growth", "營收")).withTopics(List.of("revenue")).withNote("Two\nlines \u202E");
        List<Quote> quotes = List.of(ALL.get(3), part, ALL.get(1));
        store().save(quotes);
        assertThat(store().load().quotes()).isEqualTo(quotes);
    }

    @Test
    void nothingIsThereAtFirst() throws IOException {
        assertThat(store().load()).isEqualTo(new QuoteStore.Loaded(List.of(), java.util.Optional.empty()));
    }

    @Test
    void whereNothingCanBeWrittenIsReadAllTheSame() throws IOException {
        store().save(ALL);
        Path lock = folder.resolve("quotes").resolve(SOURCE.sha256() + ".lock");
        Files.delete(lock);
        Files.createDirectories(lock.resolve("in the way"));
        assertThat(store().load().quotes()).isEqualTo(ALL);
        assertThatThrownBy(() -> store().save(List.of())).isInstanceOf(IOException.class);
        assertThat(store().load().quotes()).isEqualTo(ALL);
        Path file = Files.createFile(folder.resolve("a file"));
        assertThat(new QuoteStore(file, SOURCE).load().quotes()).isEmpty();
    }

    @Test
    void twoStoresDoNotLoseEachOthersQuotes() throws IOException {
        QuoteStore one = store();
        QuoteStore other = store();
        one.save(List.of(ALL.get(0), ALL.get(1)));
        other.load();
        one.save(List.of(ALL.get(0), ALL.get(1), ALL.get(2)));
        assertThat(other.save(List.of(ALL.get(0), ALL.get(1).withNote("mine"), ALL.get(4))).quotes())
                .containsExactlyInAnyOrder(ALL.get(0), ALL.get(1).withNote("mine"), ALL.get(2), ALL.get(4));
        assertThat(one.save(List.of(ALL.get(1), ALL.get(2))).quotes())
                .containsExactlyInAnyOrder(ALL.get(1).withNote("mine"), ALL.get(2), ALL.get(4));
    }

    @Test
    void aRemovalStaysRemovedAndAChangeOutlivesIt() throws IOException {
        QuoteStore one = store();
        QuoteStore other = store();
        one.save(ALL);
        other.load();
        one.save(ALL.subList(2, 6));
        assertThat(other.save(replaced(ALL, 1, ALL.get(1).withColour("red"))).quotes())
                .contains(ALL.get(1).withColour("red")).doesNotContain(ALL.get(0));
    }

    @Test
    void anOrderMadeByHandStays() throws IOException {
        QuoteStore one = store();
        QuoteStore other = store();
        one.save(ALL.subList(0, 3));
        other.load();
        List<Quote> turned = List.of(ALL.get(2), ALL.get(0), ALL.get(1));
        one.save(turned);
        assertThat(other.save(List.of(ALL.get(0), ALL.get(1), ALL.get(2), ALL.get(5))).quotes())
                .containsExactly(ALL.get(2), ALL.get(5), ALL.get(0), ALL.get(1));
    }

    @Test
    void keysThatAreNotKnownSurvive() throws IOException {
        store().save(ALL.subList(0, 2));
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file()));
        json.put("x-future", 1);
        ((ObjectNode) json.get("first")).put("x-page", 2);
        ObjectNode first = (ObjectNode) json.get("first").get("items").get(0);
        first.put("creator", "somebody").withArray("body").addObject().put("purpose", "linking").put("value", "kept");
        json.get("first").withArray("items").addObject().put("id", "urn:other").put("type", "Annotation");
        Files.writeString(file(), json.toString());

        QuoteStore store = store();
        store.save(replaced(store.load().quotes(), 0, ALL.get(0).withNote("new")));
        JsonNode after = JsonMapper.shared().readTree(Files.readString(file()));
        assertThat(after.get("x-future").asInt()).isEqualTo(1);
        assertThat(after.get("first").get("x-page").asInt()).isEqualTo(2);
        assertThat(after.get("first").get("items")).hasSize(3);
        assertThat(after.get("first").get("items").get(0).get("creator").asString()).isEqualTo("somebody");
        assertThat(after.get("first").get("items").get(0).get("body")).extracting(body -> body.get("purpose").asString())
                .containsExactlyInAnyOrder("commenting", "linking");
    }

    @Test
    void anOlderFileIsUpgraded() throws IOException {
        store().save(ALL.subList(0, 2));
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file()));
        Files.writeString(file(), json.get("first").get("items").toString());
        QuoteStore store = store();
        assertThat(store.load().quotes()).isEqualTo(ALL.subList(0, 2));
        store.save(ALL.subList(0, 3));
        assertThat(JsonMapper.shared().readTree(Files.readString(file())).get("diglot:schema").asString())
                .isEqualTo("diglot/quotes/1");
    }

    @Test
    void aNewerOrBrokenFileIsSetAsideAndSaid() throws IOException {
        store().save(ALL);
        String newer = Files.readString(file()).replace("diglot/quotes/1", "diglot/quotes/2");
        for (String content : List.of(newer, newer, "{\"first\":", "", "7", "\0\0")) {
            Files.writeString(file(), content);
            QuoteStore.Loaded loaded = store().load();
            assertThat(loaded.quotes()).isEmpty();
            assertThat(loaded.setAside()).hasValueSatisfying(aside -> {
                assertThat(aside.file()).hasContent(content);
                assertThat(aside.why()).isEqualTo(content.equals(newer) ? SetAside.Why.NEWER : SetAside.Why.BROKEN);
            });
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void theFileFollowsTheRulesOfTheAnnotationModel() throws IOException {
        store().save(List.of(ALL.get(0), ALL.get(1).withNote("why").withTags(List.of("a"))));
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file()));
        assertThat(json.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(json.get("type").asString()).isEqualTo("AnnotationCollection");
        assertThat(json.get("total").asInt()).isEqualTo(2);
        assertThat(json.get("first").get("type").asString()).isEqualTo("AnnotationPage");
        for (JsonNode annotation : json.get("first").get("items")) {
            assertThat(annotation.get("id").asString()).startsWith("urn:uuid:");
            assertThat(annotation.get("type").asString()).isEqualTo("Annotation");
            for (JsonNode target : annotation.get("target")) {
                assertThat(target.get("type").asString()).isEqualTo("SpecificResource");
                assertThat(target.get("source").get("id").asString()).startsWith("urn:");
                assertThat(target.get("selector")).extracting(selector -> selector.get("type").asString())
                        .containsExactly("TextQuoteSelector", "TextPositionSelector");
            }
        }
    }

    @Test
    void killedAHundredTimesNothingSavedIsLost() throws Exception {
        Random random = new Random(7);
        int kills = 0;
        int known = 0;
        while (kills < 100) {
            Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes(),
                    KilledWriter.class.getName(), folder.toString(), Integer.toString(known))
                    .redirectErrorStream(true).start();
            int saves = 1 + random.nextInt(6);
            try (BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                for (int i = 0; i < saves; i++) {
                    known = Integer.parseInt(said.readLine());
                }
                spin(random.nextInt(3_000_000));
                child.toHandle().destroyForcibly();
                for (String line = said.readLine(); line != null && !line.isEmpty(); line = said.readLine()) {
                    known = Integer.parseInt(line);
                }
            }
            child.waitFor();
            kills++;
            QuoteStore.Loaded loaded = store().load();
            assertThat(loaded.setAside()).isEmpty();
            assertThat(loaded.quotes().size()).as("kill %s", kills).isBetween(known, known + 1);
            assertThat(loaded.quotes()).isEqualTo(KilledWriter.quotes(loaded.quotes().size()));
            known = loaded.quotes().size();
        }
        assertThat(folder.resolve("quotes")).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void oneMoreAmongTenThousandIsSavedAtOnce() throws IOException {
        List<Quote> many = new ArrayList<>(KilledWriter.quotes(10_000));
        QuoteStore store = store();
        store.save(many);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            many.add(KilledWriter.quote(10_000 + i));
            long start = System.nanoTime();
            store.save(many);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println("one more among 10,000: " + best / 1_000_000 + " ms");
        assertThat(best).isLessThan(500_000_000);
        assertThat(store().load().quotes()).hasSize(10_008);
    }

    private QuoteStore store() {
        return new QuoteStore(folder, SOURCE);
    }

    private Path file() {
        return folder.resolve("quotes").resolve(SOURCE.sha256() + ".json");
    }

    private static List<Quote> replaced(List<Quote> quotes, int at, Quote quote) {
        List<Quote> others = new ArrayList<>(quotes);
        others.set(at, quote);
        return others;
    }

    /** What the child needs of the module path and class path of the tests. */
    private static String classes() {
        String all = String.join(File.pathSeparator, "target/test-classes", "target/classes",
                System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator)).filter(path -> path.endsWith("classes") || path.contains("jackson"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
