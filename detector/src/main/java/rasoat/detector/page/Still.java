package rasoat.detector.page;

import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** One picture to look for pages in: a photograph, a frame of an animation, a page of a file. */
interface Still {

  /** A grey copy, of any size from about 500 pixels. */
  Mat smallGrey(Mats mats) throws UnreadableImageException;

  /** The whole picture, blue green red. */
  Mat colour(Mats mats) throws UnreadableImageException;

  /** A picture that is decoded already. */
  static Still of(Mat colour) {
    return new Still() {
      @Override
      public Mat smallGrey(Mats mats) {
        Mat grey = mats.empty();
        Imgproc.cvtColor(colour, grey, Imgproc.COLOR_BGR2GRAY);
        return grey;
      }

      @Override
      public Mat colour(Mats mats) {
        return colour;
      }
    };
  }

  /** Takes the stills of a file one by one; they are gone when it returns. */
  interface Visitor {

    void visit(Still still) throws UnreadableImageException;
  }
}
