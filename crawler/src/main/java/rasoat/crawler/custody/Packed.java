package rasoat.crawler.custody;

import rasoat.model.post.Sha256;

/**
 * What became of a package.
 *
 * @param hashList stands for every byte of the evidence in it
 * @param stamped whether a time-stamp in it holds for all of it
 * @param missing how many pictures or raw files should be in it and were not to be had
 * @param withheld how many were left out because they show a state secret
 */
public record Packed(Sha256 hashList, boolean stamped, int missing, int withheld) {}
