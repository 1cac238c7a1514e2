/** Diglot: a desktop reader for bilingual earnings calls. */
module org.diglot {
    requires java.logging;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.queries;
    requires tools.jackson.databind;
    requires info.picocli;
    requires java.xml;
    requires org.dhatim.fastexcel.reader;
    requires org.apache.commons.csv;
    requires org.jsoup;
    requires com.samskivert.jmustache;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    opens org.diglot.app to javafx.graphics;
    opens org.diglot.cli to info.picocli;
}
