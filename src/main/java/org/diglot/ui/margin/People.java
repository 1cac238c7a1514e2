package org.diglot.ui.margin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.ui.SpeakerColours;
import org.diglot.ui.Words;

/** The speakers of one call as the panel shows them: name, part played, colour. */
final class People {

    private final Map<String, Speaker> byId = new LinkedHashMap<>();
    private final SpeakerColours colours;

    People(Transcript call) {
        call.speakers().forEach(speaker -> byId.put(speaker.id(), speaker));
        colours = new SpeakerColours(call);
    }

    String name(String id) {
        Speaker speaker = byId.get(id);
        return speaker == null ? id : speaker.shown();
    }

    /** In the order of the call. */
    String names(Set<String> ids, String joint) {
        return byId.values().stream().filter(one -> ids.contains(one.id())).map(Speaker::shown)
                .collect(Collectors.joining(joint));
    }

    /** 0 to {@link SpeakerColours#HUES}. */
    int hue(String id) {
        return colours.hue(id);
    }

    /** The part somebody plays, with the firm. */
    static String role(Speaker speaker, Words words) {
        String part = speaker.kind() == Speaker.Kind.ANALYST || speaker.title().isEmpty() || speaker.name().isEmpty()
                ? words.get("margin.part." + speaker.kind().name().toLowerCase(Locale.ROOT)) : speaker.title();
        return Stream.of(part, speaker.affiliation()).filter(one -> !one.isEmpty()).distinct()
                .collect(Collectors.joining(" · "));
    }
}
