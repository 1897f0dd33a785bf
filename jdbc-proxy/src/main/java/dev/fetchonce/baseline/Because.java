package dev.fetchonce.baseline;

import java.util.List;

/**
 * A text such as {@code n-plus-one because the vendor's code does so}, taken apart.
 *
 * @param words what stands before {@code because}
 * @param reason what stands after it; may be empty
 */
record Because(List<String> words, String reason) {
    static Because parse(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        int because = words.indexOf("because");
        if (because < 0) {
            return new Because(words.get(0).isEmpty() ? List.of() : words, "");
        }
        return new Because(words.subList(0, because), String.join(" ", words.subList(because + 1, words.size())));
    }
}
