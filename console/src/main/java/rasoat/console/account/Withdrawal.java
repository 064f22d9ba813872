package rasoat.console.account;

/** Why an account opens nothing any more (requirement R34). */
public enum Withdrawal {
  LEFT,
  TRANSFERRED,
  RETIRED,
  OTHER
}
