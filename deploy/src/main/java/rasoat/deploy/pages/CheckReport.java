package rasoat.deploy.pages;

/** Who is told how a check goes, as it happens. */
public interface CheckReport {

  /** Something could not be read or checked; a line for people. */
  void problem(String line);

  /** A line is done. */
  void done();
}
