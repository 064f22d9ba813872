package rasoat.console.group;

/**
 * A group as a row of the list.
 *
 * @param overdue whether it has to be gone through
 */
record ListedGroup(ManagedGroup group, String officeName, boolean overdue) {

  /** When it was last gone through; empty for never. */
  public String reviewed() {
    return ManagedGroup.shown(group.reviewed());
  }

  /** When the list of members was checked; empty for never. */
  public String membersChecked() {
    return ManagedGroup.shown(group.membersChecked());
  }

  /** When the rules were announced; empty for never. */
  public String noticeOn() {
    return ManagedGroup.shown(group.noticeOn());
  }
}
