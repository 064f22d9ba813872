package rasoat.detector.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_java;
import org.opencv.core.Core;

/**
 * Loads OpenCV for Java. On Linux without the part that opens windows: that needs GTK, which no
 * server has, and nothing of ours opens a window.
 */
public final class OpenCv {

  /** What the Java binding needs, each after those it needs itself. */
  private static final List<String> MODULES =
      List.of(
          "core",
          "imgproc",
          "photo",
          "xphoto",
          "dnn",
          "dnn_superres",
          "img_hash",
          "saliency",
          "ml",
          "text",
          "phase_unwrapping",
          "flann",
          "features2d",
          "calib3d",
          "structured_light",
          "wechat_qrcode",
          "xfeatures2d",
          "imgcodecs",
          "video",
          "ximgproc",
          "objdetect",
          "aruco",
          "bgsegm",
          "bioinspired",
          "face",
          "tracking",
          "plot",
          "videoio");

  private OpenCv() {}

  /**
   * Unpacks and loads it, and gives the file of the binding.
   *
   * @throws UnsatisfiedLinkError when the system refuses one of the libraries
   */
  public static Path load() throws IOException {
    if (!Loader.getPlatform().startsWith("linux")) {
      return Path.of(Loader.load(opencv_java.class));
    }
    Loader.load(org.bytedeco.openblas.global.openblas_nolapack.class);
    String version = ".so." + Core.VERSION_MAJOR + Core.VERSION_MINOR;
    for (String module : MODULES) {
      System.load(unpacked("libopencv_" + module + version).getPath());
    }
    File binding = unpacked("libopencv_java.so");
    System.load(binding.getPath());
    return binding.toPath();
  }

  private static File unpacked(String library) throws IOException {
    String resource = "/org/bytedeco/opencv/" + Loader.getPlatform() + "/" + library;
    File file = Loader.cacheResource(opencv_java.class, resource);
    if (file == null) {
      throw new IOException("expected " + resource + " in the program, found none");
    }
    return file;
  }
}
