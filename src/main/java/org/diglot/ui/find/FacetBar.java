package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.diglot.transcript.Language;
import org.diglot.ui.Words;

/** Who said what was found, in which section, and in one language only: each a button with its count that narrows. */
final class FacetBar extends FlowPane {

    private static final int MOST_SPEAKERS = 8;

    private final Finder finder;
    private final Trail trail;
    private final Everywhere everywhere;
    private final FindSentences say;
    private final ObservableBooleanValue open;
    private final FacetButtons made = new FacetButtons();
    private final ReachFacets reach;

    /** @param open whether it is to be seen: it is filled only then */
    FacetBar(Finder finder, Trail trail, Everywhere everywhere, Words words, FindSentences say,
             ObservableBooleanValue open) {
        this.open = open;
        this.finder = finder;
        this.trail = trail;
        this.everywhere = everywhere;
        this.say = say;
        reach = new ReachFacets(everywhere, say, made);
        getStyleClass().add("find-facets");
        setId("find-facets");
        finder.answerProperty().subscribe(this::fill);
        finder.exactProperty().subscribe(this::fill);
        trail.narrowingProperty().subscribe(this::fill);
        everywhere.onProperty().subscribe(this::fill);
        everywhere.spreadProperty().subscribe(this::fill);
        everywhere.reachProperty().subscribe(this::fill);
        words.languageProperty().subscribe(this::fill);
        open.subscribe(this::fill);
        fill();
    }

    /**
     * The counts of each kind leave out what it narrows itself, so that one can go from one to the next. While those of
     * a new query are still on their way, the buttons stay as they are.
     */
    private void fill() {
        boolean coming = everywhere.onProperty().get() && everywhere.spreadProperty().get().facets().isEmpty();
        if (coming || !open.get()) {
            return;
        }
        List<Node> buttons = new ArrayList<>();
        buttons.add(scope());
        buttons.add(exact());
        if (everywhere.onProperty().get()) {
            buttons.addAll(reach.buttons());
        } else {
            narrow(trail.narrowingProperty().get(), buttons);
        }
        replace(buttons);
    }

    /** Who stands on a button with the keyboard stays on it. */
    private void replace(List<Node> buttons) {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        String id = focus != null && getChildren().contains(focus) ? focus.getId() : "";
        arrange(buttons);
        made.keep(buttons);
        buttons.stream().filter(one -> !id.isEmpty() && id.equals(one.getId())).findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Buttons that stay where they are aren't touched: to put one back costs its style. */
    private void arrange(List<Node> buttons) {
        getChildren().retainAll(buttons);
        for (int at = 0; at < buttons.size(); at++) {
            Node wanted = buttons.get(at);
            if (at >= getChildren().size() || getChildren().get(at) != wanted) {
                getChildren().remove(wanted);
                getChildren().add(at, wanted);
            }
        }
    }

    private void narrow(Narrowing now, List<Node> buttons) {
        sides(now, buttons);
        sections(now, buttons);
        speakers(now, buttons);
    }

    private Node scope() {
        return button("find-everywhere", say.of("find.everywhere"), everywhere.onProperty().get(),
                () -> everywhere.onProperty().set(!everywhere.onProperty().get()));
    }

    private Node exact() {
        return button("find-exact", say.of("find.exact"), finder.exactProperty().get(),
                () -> finder.exactProperty().set(!finder.exactProperty().get()));
    }

    private void sides(Narrowing now, List<Node> buttons) {
        Map<Language, Integer> counts = counts(now.anySide(), found -> found.only().stream());
        now.only().ifPresent(language -> counts.putIfAbsent(language, 0));
        counts.forEach((language, count) -> buttons.add(button("find-only-" + language.tag(),
                say.only(language) + " " + count, now.only().filter(language::equals).isPresent(),
                () -> trail.narrow(trail.narrowingProperty().get().only(language)))));
    }

    private void sections(Narrowing now, List<Node> buttons) {
        Map<String, Integer> counts = counts(now.anySection(), found -> Stream.of(found.hit().section()));
        now.section().ifPresent(section -> counts.putIfAbsent(section, 0));
        if (counts.size() > 1 || now.section().isPresent()) {
            counts.forEach((section, count) -> buttons.add(button("find-section-" + section,
                    say.section(section) + " " + count, now.section().filter(section::equals).isPresent(),
                    () -> trail.narrow(trail.narrowingProperty().get().section(section)))));
        }
    }

    private void speakers(Narrowing now, List<Node> buttons) {
        Map<String, String> names = new LinkedHashMap<>();
        finder.answerProperty().get().found().forEach(
                found -> names.putIfAbsent(found.hit().speaker(), found.hit().shown()));
        Map<String, Integer> counts = counts(now.anySpeaker(), found -> Stream.of(found.hit().speaker()));
        now.speaker().ifPresent(speaker -> counts.putIfAbsent(speaker, 0));
        counts.entrySet().stream().filter(one -> !one.getKey().isEmpty())
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -rank(now, one)))
                .limit(MOST_SPEAKERS)
                .forEach(one -> buttons.add(button("find-speaker-" + one.getKey(),
                        names.getOrDefault(one.getKey(), one.getKey()) + " " + one.getValue(),
                        now.speaker().filter(one.getKey()::equals).isPresent(),
                        () -> trail.narrow(trail.narrowingProperty().get().speaker(one.getKey())))));
    }

    /** The one narrowed to is always there. */
    private static int rank(Narrowing now, Map.Entry<String, Integer> one) {
        return now.speaker().filter(one.getKey()::equals).isPresent() ? Integer.MAX_VALUE : one.getValue();
    }

    private <T> Map<T, Integer> counts(Narrowing narrowing, Function<Found, Stream<T>> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        finder.answerProperty().get().found().stream().filter(narrowing::admits).flatMap(values)
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private Node button(String id, String text, boolean on, Runnable act) {
        return made.of(id, text, on, act);
    }
}
