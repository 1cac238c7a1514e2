package org.diglot.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The collection that annotations stand in, with its one page. */
final class CollectionJson {

    static final String SCHEMA = "diglot:schema";
    static final String VERSION = "diglot/quotes/1";

    private CollectionJson() {
    }

    /** A collection without its page. */
    static ObjectNode head(String sha256) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("@context").add("http://www.w3.org/ns/anno.jsonld").addObject().put("diglot", "urn:diglot:");
        return json.put("id", "urn:diglot:quotes:" + sha256).put("type", "AnnotationCollection").put(SCHEMA, VERSION);
    }

    /** The annotations of a collection, or of a bare list of them. */
    static List<JsonNode> items(JsonNode json) {
        List<JsonNode> items = new ArrayList<>();
        (json.isArray() ? json : json.path("first").path("items")).forEach(items::add);
        return items;
    }

    /** The page of a collection, without its annotations. */
    static ObjectNode page(ObjectNode head) {
        return JsonNodeFactory.instance.objectNode().put("id", head.path("id").asString("") + ":1")
                .put("type", "AnnotationPage").put("startIndex", 0);
    }

    /** Writes a collection an annotation a line, so that it can be read, and compared by lines. */
    static final class Lines {

        private final OutputStream out;
        private boolean further;

        Lines(ObjectNode head, ObjectNode page, OutputStream out) throws IOException {
            this.out = out;
            out.write(utf8(open(head) + "\n\"first\":" + open(page) + "\"items\":["));
        }

        /** @param annotation on one line, in UTF-8 */
        void add(byte[] annotation) throws IOException {
            if (further) {
                out.write(',');
            }
            out.write('\n');
            out.write(annotation);
            further = true;
        }

        void end() throws IOException {
            out.write(utf8("\n]}}\n"));
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** An object of at least one key, ready for another. */
        private static String open(ObjectNode json) {
            String line = JsonText.line(json);
            return line.substring(0, line.length() - 1) + ",";
        }
    }
}
