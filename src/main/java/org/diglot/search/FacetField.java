package org.diglot.search;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** One value of a document by which it is found and by which answers are counted. */
final class FacetField extends Field {

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.setDocValuesType(DocValuesType.SORTED);
        TYPE.setOmitNorms(true);
        TYPE.setTokenized(false);
        TYPE.freeze();
    }

    FacetField(String name, String value) {
        super(name, new BytesRef(value), TYPE);
    }

    @Override
    public InvertableType invertableType() {
        return InvertableType.BINARY;
    }
}
