package rasoat.console.account;

/**
 * Says whether somebody is who he says, and no more: who may come in, and may do what, is kept
 * here.
 */
@FunctionalInterface
interface Directory {

  /** Whether that is the password of that name; false too while the directory cannot be asked. */
  boolean isRight(String name, String password);

  /** Where there is none. */
  static Directory none() {
    return (name, password) -> false;
  }
}
