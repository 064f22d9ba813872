package rasoat.crawler.source.facebook;

/** Whether anyone can see a post. */
public sealed interface Liveness {

  /** Anyone can. */
  record Public() implements Liveness {}

  /** It was taken away or is not public; the platform does not tell which. */
  record GoneOrPrivate() implements Liveness {}

  /** It could not be learnt. */
  record Unknown(String reason) implements Liveness {}
}
