package dev.fetchonce.agent.instrumentation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Searches the constant pool of a class file for words, without allocation: 1 to 10 µs for a class, on every class that
 * loads. Immutable.
 */
final class Words {
    private static final int HEADER = 10;
    private static final int UTF8 = 1;

    /** By length. */
    private final byte[][][] words;

    Words(Collection<String> all) {
        int longest = 0;
        for (String each : all) {
            longest = Math.max(longest, each.length());
        }
        words = new byte[longest + 1][0][];
        for (String each : all) {
            byte[] word = each.getBytes(StandardCharsets.US_ASCII);
            byte[][] same = Arrays.copyOf(words[word.length], words[word.length].length + 1);
            same[same.length - 1] = word;
            words[word.length] = same;
        }
    }

    /** One of which stands in each class file that may be woven, but for those whose name alone tells. */
    static Words of(List<Weaving> weavings) {
        Set<String> all = new HashSet<>();
        for (Weaving each : weavings) {
            String word = each.place().word();
            if (word != null) {
                all.add(word);
            }
        }
        return new Words(all);
    }

    /** Whether one of the words stands in the constant pool; false where the bytes are no class file. */
    boolean in(byte[] file) {
        if (file.length < HEADER) {
            return false;
        }
        int entries = u2(file, 8);
        int at = HEADER;
        for (int i = 1; i < entries && at + 3 <= file.length; i++) {
            int tag = file[at];
            if (tag == UTF8) {
                int length = u2(file, at + 1);
                if (length < words.length && isWord(file, at + 3, length)) {
                    return true;
                }
                at += 3 + length;
            } else {
                int size = ClassFile.sizeOf(tag);
                if (size == 0) {
                    return false;
                }
                at += size;
                i += ClassFile.isWide(tag) ? 1 : 0;
            }
        }
        return false;
    }

    private boolean isWord(byte[] file, int from, int length) {
        for (byte[] each : words[length]) {
            if (from + length <= file.length && Arrays.equals(file, from, from + length, each, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private static int u2(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
