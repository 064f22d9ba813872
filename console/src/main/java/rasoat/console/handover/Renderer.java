package rasoat.console.handover;

import java.io.IOException;

/** Makes the bytes of one kind of export: equal cases make equal bytes. */
interface Renderer {

  ExportKind kind();

  byte[] bytes(Exported what) throws IOException;
}
