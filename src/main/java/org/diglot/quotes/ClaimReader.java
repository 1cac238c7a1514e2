package org.diglot.quotes;

/** Reads back what a {@link ClaimWriter} wrote: what a person sees in the document. */
interface ClaimReader {

    Claims read(byte[] bytes) throws UnreadableExport;
}
