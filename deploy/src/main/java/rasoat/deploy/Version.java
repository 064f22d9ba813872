package rasoat.deploy;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {

  static String program() {
    return "rasoat "
        + Optional.ofNullable(RaSoat.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      program(), "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}
