package rasoat.console.casefile;

/** The way a person takes it there. */
public enum Channel {
  PHONE,
  EMAIL,
  LETTER,
  FORM
}
