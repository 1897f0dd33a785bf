package example;

/** Says of each class it is given whether the application sees it, and from which loader. */
final class Visible {
    private Visible() {}

    public static void main(String... names) {
        for (String each : names) {
            System.out.println(each + " " + seen(each));
        }
    }

    private static String seen(String name) {
        try {
            Class<?> type = Class.forName(name, false, Visible.class.getClassLoader());
            return type.getClassLoader() == null ? "boot" : "application";
        } catch (ClassNotFoundException hidden) {
            return "hidden";
        }
    }
}
