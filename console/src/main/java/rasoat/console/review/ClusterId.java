package rasoat.console.review;

/** Names a cluster; never given twice. */
public record ClusterId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
