package rasoat.model.post;

import java.nio.file.Path;

/**
 * Ảnh thu được: one picture of a post.
 *
 * @param name how results call it: its path inside the input, with forward slashes
 * @param file where its bytes lie, unchanged
 */
public record CapturedImage(String name, Path file) {}
