package org.diglot.reading.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells files that are no text by their first bytes. */
final class Signature {

    private static final int PDF_WITHIN = 1024;

    private Signature() {
    }

    static Optional<Form> of(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        return switch ((bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF) {
            case 0x504B0304 -> Optional.of(new OfficeForm());
            case 0x504B0506, 0x504B0708 -> Optional.of(Foreign.ZIP);
            case 0xD0CF11E0 -> Optional.of(isLocked(bytes) ? Foreign.LOCKED_OFFICE : Foreign.OFFICE_97);
            case 0x377ABCAF, 0x52617221 -> Optional.of(Foreign.PACKED);
            case 0x25504446 -> Optional.of(new PdfForm());
            default -> bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B ? Optional.of(Foreign.PACKED) : late(bytes);
        };
    }

    /** Office sets what it encrypts inside a document of the old form, in a stream of this name (MS-OFFCRYPTO 2.3.4). */
    private static boolean isLocked(byte[] bytes) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (bytes[i] == 'E' && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    /** Some servers set words of their own before a PDF; its readers bear with that. */
    private static Optional<Form> late(byte[] bytes) {
        if (bytes[0] != '\r' && bytes[0] != '\n' && bytes[0] != 0 && bytes[0] != '%' && bytes[0] != ' ' && bytes[0] != (byte) 0xEF) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith("%PDF-") || head.startsWith("\u00EF\u00BB\u00BF%PDF-") || head.indexOf('\0') >= 0
                && head.contains("%PDF-1") ? Optional.of(new PdfForm()) : Optional.empty();
    }
}
