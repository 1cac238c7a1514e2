package org.diglot.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.diglot.library.CallFiles;
import org.diglot.library.Library;
import org.diglot.library.OwnedCall;
import org.diglot.library.Wrong;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.search.CallIndex;
import org.diglot.search.Hits;
import org.diglot.search.Search;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/**
 * The library and its index, worked on off the FX thread. What changes them is done one piece after another; searches
 * go on meanwhile and see each call as soon as it is in.
 */
final class LibraryDesk {

    private final Path home;
    private final Library library;
    /** Held for reading by searches, for writing while the index is changed for another. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock(true);
    private final ConcurrentSkipListMap<OwnedCall, Optional<Wrong>> kept = new ConcurrentSkipListMap<>();
    private volatile OwnLibrary.State state = OwnLibrary.State.SHUT;
    private CallIndex index;
    private Topics topics;
    private Glossary glossary;

    /** @param home the folder of what belongs to the analyst */
    LibraryDesk(Path home) {
        this.home = home;
        library = new Library(home.resolve("library"), new TranscriptReader());
    }

    List<Kept> kept() {
        return kept.entrySet().stream().map(one -> new Kept(one.getKey(), one.getValue())).toList();
    }

    OwnLibrary.State state() {
        return state;
    }

    /** Opens the index under these topics, and brings it to what the library holds. */
    synchronized void open(Topics wanted, Progress progress) throws IOException, Progress.Stopped {
        if (index == null || topics != wanted || state == OwnLibrary.State.READ_ONLY) {
            change(wanted);
        }
        list();
        renew(progress);
    }

    /** Adds nothing where the library can't be changed. */
    synchronized Added add(List<Path> files, Progress progress) throws IOException, Progress.Stopped {
        if (state != OwnLibrary.State.OPEN) {
            return new Added(List.of(), 0, List.of(), files.size());
        }
        List<OwnedCall> added = new ArrayList<>();
        List<UnreadableTranscript> refused = new ArrayList<>();
        int already = 0;
        int failed = 0;
        List<Path> all = files.stream().flatMap(file -> CallFiles.in(file).stream()).distinct().toList();
        try {
            for (int at = 0; at < all.size(); at++) {
                progress.step(at / (double) all.size());
                try {
                    OwnedCall call = library.add(all.get(at), Progress.NONE);
                    if (kept.putIfAbsent(call, Optional.empty()) == null) {
                        added.add(call);
                        take(call, true);
                    } else {
                        already++;
                    }
                } catch (UnreadableTranscript unreadable) {
                    refused.add(unreadable);
                } catch (IOException notCopied) {
                    failed++;
                }
            }
        } finally {
            index.commit();
        }
        return new Added(added, already, refused, failed);
    }

    /** Never stopped half way: the calls go together. */
    synchronized void remove(List<OwnedCall> calls) throws IOException {
        if (state != OwnLibrary.State.OPEN) {
            return;
        }
        for (OwnedCall call : calls) {
            library.remove(call);
            kept.remove(call);
            index.remove(call.sha256());
        }
    }

    synchronized void bringBack(List<OwnedCall> calls, Progress progress) throws IOException, Progress.Stopped {
        if (state != OwnLibrary.State.OPEN) {
            return;
        }
        for (OwnedCall call : calls) {
            library.bringBack(call);
            kept.put(call, library.wrong(call));
        }
        renew(progress);
    }

    synchronized void close() throws IOException {
        inUse.writeLock().lock();
        try {
            shut();
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** Searches what is in the index now; finds nothing while there is none. */
    Hits find(Search search, Progress progress) throws IOException, Progress.Stopped {
        inUse.readLock().lock();
        try {
            return index == null ? new Hits(search.query(), 0, 0, List.of(), List.of(), List.of())
                    : index.search(search, progress);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** Asks the index as it is now; answers nothing while there is none. */
    Map<String, Integer> count(Counting counting) throws IOException {
        inUse.readLock().lock();
        try {
            return index == null ? Map.of() : counting.of(index);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** Something that is counted in an index. */
    @FunctionalInterface
    interface Counting {
        Map<String, Integer> of(CallIndex index) throws IOException;
    }

    private void change(Topics wanted) throws IOException {
        inUse.writeLock().lock();
        try {
            shut();
            topics = wanted;
            try {
                index = CallIndex.open(library.indexFolder(), Folding.standard(), wanted, new QuantityReader());
                state = index.state() == CallIndex.State.READ_ONLY ? OwnLibrary.State.READ_ONLY : OwnLibrary.State.OPEN;
            } catch (IOException unwritable) {
                index = CallIndex.inMemory(Folding.standard(), wanted, new QuantityReader());
                state = OwnLibrary.State.UNWRITABLE;
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private void shut() throws IOException {
        if (index != null) {
            index.close();
            index = null;
        }
        state = OwnLibrary.State.SHUT;
    }

    private void list() throws IOException {
        List<OwnedCall> owned = library.calls();
        kept.keySet().retainAll(new HashSet<>(owned));
        owned.forEach(call -> kept.put(call, library.wrong(call)));
    }

    /** What another Diglot writes is its to bring up to date. */
    private void renew(Progress progress) throws IOException, Progress.Stopped {
        if (state == OwnLibrary.State.READ_ONLY) {
            return;
        }
        Set<String> indexed = index.calls();
        List<OwnedCall> owned = List.copyOf(kept.keySet());
        try {
            for (int at = 0; at < owned.size(); at++) {
                progress.step(at / (double) owned.size());
                boolean lacks = !indexed.remove(owned.get(at).sha256());
                if (lacks || kept.get(owned.get(at)).isEmpty()) {
                    take(owned.get(at), lacks);
                }
            }
        } finally {
            index.commit();
        }
        for (String gone : indexed) {
            index.remove(gone);
        }
    }

    /** One that can't be read any more stays listed, without what can't be known of it. */
    private void take(OwnedCall call, boolean lacks) throws IOException, Progress.Stopped {
        try {
            Transcript text = library.read(call, Progress.NONE);
            if (lacks) {
                index.put(text, Progress.NONE);
            }
            Wrong wrong = Examination.of(text, glossary(), Progress.NONE);
            kept.put(call, Optional.of(wrong));
            if (state == OwnLibrary.State.OPEN) {
                library.note(call, wrong);
            }
        } catch (UnreadableTranscript unreadable) {
            kept.put(call, Optional.empty());
        }
    }

    private Glossary glossary() {
        if (glossary == null) {
            glossary = Glossary.with(home);
        }
        return glossary;
    }
}
