package org.diglot.quotes;

import com.samskivert.mustache.Mustache;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands behind the names of one place of a template; every value is harmless already. */
final class TemplateValues implements Mustache.CustomContext {

    private final Template.Kind kind;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String whole = "";

    TemplateValues(Template.Kind kind) {
        this.kind = kind;
    }

    /** A raw value. */
    TemplateValues put(String name, String value) {
        values.put(name, kind.safe(value));
        return this;
    }

    TemplateValues put(String name, Iterable<TemplateValues> several) {
        values.put(name, several);
        return this;
    }

    TemplateValues put(String name, TemplateValues within) {
        values.put(name, within);
        return this;
    }

    /** Words of which each can be had alone, or all in one. */
    TemplateValues words(String name, List<String> words) {
        return several(name, words.stream().map(kind::safe).toList(), String.join(", ", words));
    }

    /** @param whole what is filled in where all are asked for at once; raw */
    TemplateValues several(String name, List<?> each, String whole) {
        values.put(name, new Several(each, kind.safe(whole)));
        return this;
    }

    /** What is filled in where this is asked for as a whole; raw. */
    TemplateValues whole(String value) {
        whole = kind.safe(value);
        return this;
    }

    @Override
    public Object get(String name) {
        return values.get(name);
    }

    @Override
    public String toString() {
        return whole;
    }

    /** Things that stand for themselves one by one, and for their sum where they are filled in at once. */
    record Several(List<?> each, String joined) implements Iterable<Object> {

        @Override
        public Iterator<Object> iterator() {
            return List.<Object>copyOf(each).iterator();
        }

        @Override
        public String toString() {
            return joined;
        }
    }
}
