package dev.fetchonce.capture;

/** Folds column labels as fingerprints fold names. */
final class Labels {
    private Labels() {}

    static String fold(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (Character.isUpperCase(label.charAt(i))) {
                return lower(label);
            }
        }
        return label;
    }

    private static String lower(String label) {
        StringBuilder folded = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            folded.append(Character.toLowerCase(label.charAt(i)));
        }
        return folded.toString();
    }
}
