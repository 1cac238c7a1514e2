package org.diglot.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.diglot.terms.Term;

/** Numbers for what both languages can say, in the order of their first mention. */
final class Concepts {

    private final Map<Term, Integer> terms = new IdentityHashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int size;

    int of(Term term) {
        return terms.computeIfAbsent(term, _ -> size++);
    }

    int of(String name) {
        return names.computeIfAbsent(name, _ -> size++);
    }

    /** The number of a name already mentioned. */
    OptionalInt known(String name) {
        Integer number = names.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    int[] of(List<Term> several) {
        List<Integer> numbers = new ArrayList<>();
        several.forEach(term -> numbers.add(of(term)));
        return numbers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    int size() {
        return size;
    }
}
