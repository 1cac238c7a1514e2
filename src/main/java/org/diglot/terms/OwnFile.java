package org.diglot.terms;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that the analyst may have put beside ours; that it can't be read is a problem to tell, never a failure. */
record OwnFile(Optional<AssetFile> file, List<PackProblem> problems) {

    private static final long MOST_BYTES = 16L << 20;

    static OwnFile in(Path folder, String name) {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return new OwnFile(Optional.empty(), List.of());
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                return refused(path, "is larger than 16 MB, which no list of words is; nothing of it is used");
            }
            return new OwnFile(Optional.of(AssetFile.of(path.toString(), Files.readString(path))), List.of());
        } catch (CharacterCodingException notUtf8) {
            return refused(path, "is not UTF-8; save it as UTF-8 and it will be used");
        } catch (IOException broken) {
            return refused(path, "can't be read; see that it is a file that you may open");
        }
    }

    private static OwnFile refused(Path path, String message) {
        return new OwnFile(Optional.empty(), List.of(new PackProblem(path.toString(), 0, message)));
    }
}
