package rasoat.crawler.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packages taken apart and put together otherwise. */
final class Zips {

  private Zips() {}

  static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return files;
  }

  static String text(Path file, String name) throws IOException {
    return new String(read(file).get(name), StandardCharsets.UTF_8);
  }

  static void write(Path file, Map<String, byte[]> files) throws IOException {
    try (Archive archive = new Archive(file, Logs.NOW)) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        archive.add(entry.getKey(), entry.getValue());
      }
    }
  }

  static void writeCompressed(Path file, Map<String, byte[]> files) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
  }

  static void unpack(Path file, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> entry : read(file).entrySet()) {
      Path place = folder.resolve(entry.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, entry.getValue());
    }
  }
}
