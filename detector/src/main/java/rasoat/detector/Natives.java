package rasoat.detector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.page.OpenCv;
import rasoat.detector.page.PageFinder;

/**
 * The native libraries and models, loaded once a process.
 *
 * @param libraries what was loaded, in order
 * @param tessdata the folder of the recognition models
 * @param digits the model of written digits
 */
public record Natives(List<Library> libraries, Path tessdata, Path digits) {

  private static final String MODEL = "vie.traineddata";
  private static final String DIGITS = "digits.yml.gz";

  static final String MODEL_RESOURCE = "/tessdata/" + MODEL;
  static final String DIGITS_RESOURCE = "/digits/" + DIGITS;

  /**
   * One thing that was loaded.
   *
   * @param from the file it was loaded from
   */
  public record Library(String name, String version, Path from) {}

  public Natives {
    libraries = List.copyOf(libraries);
  }

  /**
   * Unpacks and loads everything into {@code cache} (about 180 MB, kept between starts).
   *
   * @throws IOException naming the library, where it was looked for and what to do
   */
  public static Natives load(Path cache) throws IOException {
    Files.createDirectories(cache);
    System.setProperty("org.bytedeco.javacpp.cachedir", cache.resolve("unpacked").toString());
    List<Library> loaded = new ArrayList<>();
    Path openCv = load("OpenCV", OpenCv::load);
    loaded.add(new Library("OpenCV", PageFinder.start(), openCv));

    Path leptonica =
        beside(
            load("Leptonica", () -> preset(org.bytedeco.leptonica.global.leptonica.class)),
            "leptonica");
    Path tesseract =
        beside(
            load("Tesseract", () -> preset(org.bytedeco.tesseract.global.tesseract.class)),
            "tesseract");
    // Leptonica would tell standard error about every odd box of every picture.
    org.bytedeco.leptonica.global.leptonica.setMsgSeverity(
        org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE);
    linkForJna(cache.resolve("linked"), tesseract, leptonica);
    loaded.add(
        new Library(
            "Leptonica",
            org.bytedeco.leptonica.global.leptonica.getLeptonicaVersion().getString(),
            leptonica));
    loaded.add(new Library("Tesseract", TextReader.version(), tesseract));
    Path tessdata = cache.resolve("tessdata");
    unpack(MODEL_RESOURCE, tessdata.resolve(MODEL));
    Path digits = cache.resolve("digits").resolve(DIGITS);
    unpack(DIGITS_RESOURCE, digits);
    return new Natives(loaded, tessdata, digits);
  }

  /** Loads a library and gives its file. */
  @FunctionalInterface
  private interface Loading {
    Path load() throws IOException;
  }

  private static Path preset(Class<?> preset) {
    return Path.of(Loader.load(preset));
  }

  private static Path load(String name, Loading library) throws IOException {
    try {
      return library.load().toRealPath();
    } catch (UnsatisfiedLinkError | RuntimeException e) {
      throw new IOException(
          name
              + " for "
              + Loader.getPlatform()
              + " could not be loaded: "
              + e.getMessage()
              + ". The library comes with the build: run it again on this machine, or name the"
              + " platform's classifier with -Dnative.classifier=...",
          e);
    }
  }

  /** The library itself, in the folder where its Java binding was unpacked. */
  private static Path beside(Path binding, String name) throws IOException {
    try (Stream<Path> files = Files.list(folderOf(binding))) {
      return files
          .filter(file -> isLibrary(file.getFileName().toString(), name))
          .min(Path::compareTo)
          .orElseThrow(() -> new IOException("no " + name + " library beside " + binding));
    }
  }

  private static boolean isLibrary(String file, String name) {
    return file.startsWith("lib" + name + ".") || (file.startsWith(name) && file.endsWith(".dll"));
  }

  private static Path folderOf(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalStateException("a loaded library lies in a folder: " + file);
    }
    return parent;
  }

  /** Tess4J asks for the bare names; the system's own libraries must not be found first. */
  private static void linkForJna(Path folder, Path tesseract, Path leptonica) throws IOException {
    Files.createDirectories(folder);
    link(folder.resolve(System.mapLibraryName("tesseract")), tesseract);
    link(folder.resolve(System.mapLibraryName("leptonica")), leptonica);
    System.setProperty("jna.library.path", folder.toString());
  }

  private static void link(Path name, Path library) throws IOException {
    if (Files.exists(name) && Files.isSameFile(name, library)) {
      return;
    }
    Path fresh = Files.createTempFile(folderOf(name), "link", null);
    Files.delete(fresh);
    try {
      Files.createSymbolicLink(fresh, library);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(library, fresh);
    }
    Files.move(fresh, name, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(String resource, Path file) throws IOException {
    Path folder = Files.createDirectories(folderOf(file));
    Path fresh = Files.createTempFile(folder, "fresh", null);
    try (InputStream model = Natives.class.getResourceAsStream(resource)) {
      if (model == null) {
        throw new IOException(
            "the model " + resource + " is missing from the program; build it again");
      }
      Files.copy(model, fresh, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
