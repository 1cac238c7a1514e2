package org.diglot.quotes;

import com.samskivert.mustache.BasicCollector;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives Mustache what a list holds and what a context names; never looks into an object, so that no class need be open. */
final class TemplateLists extends BasicCollector {

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }
}
