package org.liangce.app;

import java.io.IOException;
import java.nio.file.Path;

/** Another run is writing into the folder. */
public final class FolderInUseException extends IOException {

    private static final long serialVersionUID = 1;

    FolderInUseException(Path folder) {
        super(folder.toString());
    }
}
