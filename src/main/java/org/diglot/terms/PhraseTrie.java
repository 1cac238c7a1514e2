package org.diglot.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds thousands of phrases in one pass over the words of a text. Time is linear in the text times the longest
 * phrase, whatever the number of phrases.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTrie<V> {

    /** A phrase found at a place of the text, UTF-16. */
    record Match<V>(int start, int end, V value) {
    }

    private record Leaf<V>(V value, String exactly) {
    }

    private record Prefix<V>(String start, Node<V> node) {
    }

    /** Most nodes have one way on or none, and there are tens of thousands: only what is more than one costs a table. */
    private static final class Node<V> {
        private Map<String, Node<V>> next = Map.of();
        /** By their first letter. */
        private Map<Character, List<Prefix<V>>> prefixes = Map.of();
        private List<Leaf<V>> leaves = List.of();

        Node<V> next(String key) {
            Node<V> known = next.get(key);
            if (known != null) {
                return known;
            }
            Node<V> fresh = new Node<>();
            next = with(next, key, fresh);
            return fresh;
        }

        List<Prefix<V>> prefixes(char first) {
            List<Prefix<V>> known = prefixes.get(first);
            if (known != null) {
                return known;
            }
            List<Prefix<V>> fresh = new ArrayList<>(1);
            prefixes = with(prefixes, first, fresh);
            return fresh;
        }

        void add(Leaf<V> leaf) {
            if (leaves.isEmpty()) {
                leaves = List.of(leaf);
                return;
            }
            if (leaves.size() == 1) {
                leaves = new ArrayList<>(leaves);
            }
            leaves.add(leaf);
        }

        private static <K, T> Map<K, T> with(Map<K, T> map, K key, T value) {
            if (map.isEmpty()) {
                return Map.of(key, value);
            }
            Map<K, T> more = map.size() == 1 ? new HashMap<>(map) : map;
            more.put(key, value);
            return more;
        }
    }

    private final Node<V> root = new Node<>();
    /** What begins with a Han character: nearly every one is asked for, few begin anything. */
    private final HanTable<Node<V>> han = new HanTable<>();
    /** The same for what begins with a word, and by its first letter for what begins with the beginning of one. */
    private final WordTable<Node<V>> words = new WordTable<>();
    private final HanTable<List<Prefix<V>>> beginnings = new HanTable<>();

    void add(Phrase phrase, V value) {
        List<Phrase.Part> parts = phrase.parts();
        if (!parts.isEmpty()) {
            add(root, parts, new Leaf<>(value, phrase.isExact() ? phrase.plain() : null));
            parts.getFirst().keys().forEach(key -> enter(key, parts.getFirst().open()));
        }
    }

    private void enter(String key, boolean open) {
        if (open) {
            beginnings.put(key.charAt(0), root.prefixes.get(key.charAt(0)));
        } else if (Word.isHan(key)) {
            han.put(key.charAt(0), root.next.get(key));
        } else {
            words.put(key, root.next.get(key));
        }
    }

    /** Every match, by start; of one start, shorter before longer. */
    List<Match<V>> matches(String text) {
        List<Match<V>> found = new ArrayList<>();
        List<Word> words = Words.of(text);
        for (int first = 0; first < words.size(); first++) {
            begin(text, words, first, found);
        }
        return found;
    }

    private void begin(String text, List<Word> words, int first, List<Match<V>> found) {
        Word word = words.get(first);
        if (word.isHan()) {
            Node<V> next = han.get(word.key().charAt(0));
            if (next != null) {
                arrive(next, text, words, first, first, found);
            }
            return;
        }
        Node<V> next = this.words.get(word);
        if (next != null) {
            arrive(next, text, words, first, first, found);
        }
        List<Prefix<V>> begun = beginnings.get(word.first());
        if (begun != null) {
            follow(begun, text, words, first, first, found);
        }
    }

    /** The values of phrases that are the whole of the text. */
    List<V> whole(String text) {
        List<Word> words = Words.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Match<V>> found = new ArrayList<>();
        walk(root, text, words, 0, 0, found);
        int end = words.getLast().end();
        return found.stream().filter(match -> match.end() == end).map(Match::value).distinct().toList();
    }

    private void add(Node<V> from, List<Phrase.Part> parts, Leaf<V> leaf) {
        if (parts.isEmpty()) {
            from.add(leaf);
            return;
        }
        Phrase.Part part = parts.getFirst();
        for (String key : part.keys()) {
            Node<V> to = part.open() ? prefix(from, key) : from.next(key);
            add(to, parts.subList(1, parts.size()), leaf);
        }
    }

    private Node<V> prefix(Node<V> from, String start) {
        List<Prefix<V>> alike = from.prefixes(start.charAt(0));
        for (Prefix<V> prefix : alike) {
            if (prefix.start.equals(start)) {
                return prefix.node;
            }
        }
        Prefix<V> fresh = new Prefix<>(start, new Node<>());
        alike.add(fresh);
        return fresh.node;
    }

    private void walk(Node<V> node, String text, List<Word> words, int first, int at, List<Match<V>> found) {
        if (at == words.size() || at > first && !words.get(at).joined()) {
            return;
        }
        Word word = words.get(at);
        Node<V> next = node.next.get(word.key());
        if (next != null) {
            arrive(next, text, words, first, at, found);
        }
        if (!node.prefixes.isEmpty() && !word.isHan()) {
            follow(node.prefixes.getOrDefault(word.first(), List.of()), text, words, first, at, found);
        }
    }

    private void follow(List<Prefix<V>> prefixes, String text, List<Word> words, int first, int at,
            List<Match<V>> found) {
        for (Prefix<V> prefix : prefixes) {
            if (words.get(at).startsWith(prefix.start)) {
                arrive(prefix.node, text, words, first, at, found);
            }
        }
    }

    private void arrive(Node<V> node, String text, List<Word> words, int first, int at, List<Match<V>> found) {
        int start = words.get(first).start();
        int end = words.get(at).end();
        for (Leaf<V> leaf : node.leaves) {
            if (leaf.exactly == null || leaf.exactly.contentEquals(text.subSequence(start, end))) {
                found.add(new Match<>(start, end, leaf.value));
            }
        }
        if (!node.next.isEmpty() || !node.prefixes.isEmpty()) {
            walk(node, text, words, first, at + 1, found);
        }
    }
}
