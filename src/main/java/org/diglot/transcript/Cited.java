package org.diglot.transcript;

import java.util.List;

/**
 * Somebody whom the call says has spoken, or introduces as present, and who has no turn of their own: words printed
 * under another name may be theirs.
 *
 * @param title    as the call introduces them; empty where it does not
 * @param spoke    whether somebody refers to what this person said in the call
 * @param segments indices of the segments that name them
 */
public record Cited(String name, String title, boolean spoke, List<Integer> segments) {

    public Cited {
        segments = List.copyOf(segments);
    }
}
