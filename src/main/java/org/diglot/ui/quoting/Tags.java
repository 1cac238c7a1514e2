package org.diglot.ui.quoting;

import java.util.Arrays;
import java.util.List;

/** Tags as they are typed: apart by commas, in whichever script; a number sign before one is left out. */
final class Tags {

    private Tags() {
    }

    static List<String> read(String typed) {
        return Arrays.stream(typed.split("[,，、;；\\n]")).map(tag -> tag.strip().replaceFirst("^[#＃]+", "").strip())
                .filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    static String typed(List<String> tags) {
        return String.join(", ", tags);
    }
}
