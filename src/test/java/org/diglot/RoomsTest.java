package org.diglot;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and their arrows, as the table in the README's Architecture draws them. */
class RoomsTest {

    private static final String ROOT = "org.diglot.";

    private static final String JAVA = "java..";
    private static final String JACKSON = "tools.jackson..";
    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation..";

    /** Room → what it may use: rooms of ours by name, packages of others by pattern. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("transcript", List.of()),
            Map.entry("reading", List.of("transcript", JACKSON, ANNOTATIONS, "javax.xml..", "org.jsoup..", "org.apache.pdfbox..",
                    "org.apache.fontbox..")),
            Map.entry("numbers", List.of("transcript")),
            Map.entry("terms", List.of("transcript", JACKSON, ANNOTATIONS)),
            Map.entry("alignment", List.of("transcript", "numbers", "terms")),
            Map.entry("search", List.of("transcript", "numbers", "terms", "org.apache.lucene..", "org.tartarus.snowball..")),
            Map.entry("quotes", List.of("transcript", "numbers", JACKSON, ANNOTATIONS, "javax.xml.stream..",
                    "org.dhatim.fastexcel.reader..", "org.apache.commons.csv..", "org.jsoup..",
                    "com.samskivert.mustache..")),
            Map.entry("library", List.of("transcript", "reading", "search")),
            Map.entry("repair", List.of("transcript", "settings", JACKSON, ANNOTATIONS)),
            Map.entry("settings", List.of(JACKSON, ANNOTATIONS, "javafx.beans..", "javafx.collections..")),
            Map.entry("cli", List.of("transcript", "reading", "numbers", "terms", "alignment", "search", "quotes",
                    "library", "settings", "picocli..", JACKSON, ANNOTATIONS)));

    private static final List<String> BELOW_UI = List.of(
            "transcript", "reading", "numbers", "terms", "alignment", "search", "quotes", "library", "repair",
            "settings");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.diglot");

    @TestFactory
    List<DynamicTest> everyRoomBelowTheViewsUsesOnlyWhatTheTableAllows() {
        List<DynamicTest> tests = new ArrayList<>();
        new TreeSet<>(MAY_USE.keySet()).forEach(room -> tests.add(DynamicTest.dynamicTest(room, () -> {
            List<String> allowed = new ArrayList<>(List.of(JAVA, own(room)));
            MAY_USE.get(room).forEach(one -> allowed.add(one.endsWith("..") ? one : own(one)));
            classes().that(resideInAPackage(own(room)))
                    .should().onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                    .allowEmptyShould(true).check(OURS);
        })));
        return tests;
    }

    @Test
    void theSharedRoomOfTheViewsKnowsNoView() {
        classes().that(resideInAPackage("org.diglot.ui"))
                .should().onlyDependOnClassesThat(
                        resideOutsideOfPackages("org.diglot.ui.*..", "org.diglot.app..", "org.diglot.cli.."))
                .allowEmptyShould(true).check(OURS);
    }

    @Test
    void viewsNeverImportEachOther() {
        slices().matching("org.diglot.ui.(*)..").should().notDependOnEachOther().allowEmptyShould(true).check(OURS);
    }

    @Test
    void nobodyLooksUpAtTheApplication() {
        classes().that(resideOutsideOfPackages("org.diglot.app.."))
                .should().onlyDependOnClassesThat(resideOutsideOfPackages("org.diglot.app.."))
                .check(OURS);
        classes().that(resideInAPackage("org.diglot.ui..")).should()
                .onlyDependOnClassesThat(resideOutsideOfPackages("org.diglot.cli..")).allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void noRoomsFormACircle() {
        slices().matching("org.diglot.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        List<String> rooms = new ArrayList<>(BELOW_UI.stream().map(room -> ROOT + room).toList());
        rooms.addAll(List.of(ROOT + "reading.form", ROOT + "app", ROOT + "cli", ROOT + "ui", ROOT + "ui.page", ROOT + "ui.find",
                ROOT + "ui.margin", ROOT + "ui.repairing", ROOT + "ui.quoting", ROOT + "ui.shelf"));
        assertThat(OURS.that(alwaysTrue()).stream().map(one -> one.getPackageName()).distinct())
                .isSubsetOf(rooms);
    }

    private static String own(String room) {
        return ROOT + room + "..";
    }
}
