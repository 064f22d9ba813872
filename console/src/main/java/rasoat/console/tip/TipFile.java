package rasoat.console.tip;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that is handed in.
 *
 * @param name as it was called, without its folders
 * @param size in bytes
 */
record TipFile(String name, long size, InputStreamSource content) {

  /** Those that were chosen: a browser sends one without a name where none was. */
  static List<TipFile> of(List<MultipartFile> files) {
    return files.stream().map(TipFile::of).filter(file -> !file.name.isEmpty()).toList();
  }

  private static TipFile of(MultipartFile file) {
    String written = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return new TipFile(FileNames.last(written), file.getSize(), file);
  }

  Optional<FileKind> kind() {
    return FileKind.of(name);
  }

  boolean is(FileKind kind) {
    return kind().filter(kind::equals).isPresent();
  }
}
