package rasoat.index.ingest;

/** Where a document came from: for people, and to know it again. */
record Origin(String source, String hash) {}
