package com.acme.hbm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reference and one of each kind of collection. */
public class Person {
    private @Nullable Long id;
    private @Nullable Home home;
    private Set<String> names = new HashSet<>();
    private List<String> hobbies = new ArrayList<>();
    private List<String> phones = new ArrayList<>();
    private Map<String, String> marks = new HashMap<>();
    private Set<Note> notes = new HashSet<>();

    protected Person() {}

    Person(Home home) {
        this.home = home;
        names.add("name of " + home.getId());
        hobbies.add("hobby of " + home.getId());
        phones.add("phone of " + home.getId());
        marks.put("subject", "mark of " + home.getId());
        notes.add(new Note(700 + home.getId()));
    }

    public @Nullable Long getId() {
        return id;
    }

    protected void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Home getHome() {
        return home;
    }

    protected void setHome(@Nullable Home home) {
        this.home = home;
    }

    public Set<String> getNames() {
        return names;
    }

    protected void setNames(Set<String> names) {
        this.names = names;
    }

    public List<String> getHobbies() {
        return hobbies;
    }

    protected void setHobbies(List<String> hobbies) {
        this.hobbies = hobbies;
    }

    public List<String> getPhones() {
        return phones;
    }

    protected void setPhones(List<String> phones) {
        this.phones = phones;
    }

    public Map<String, String> getMarks() {
        return marks;
    }

    protected void setMarks(Map<String, String> marks) {
        this.marks = marks;
    }

    public Set<Note> getNotes() {
        return notes;
    }

    protected void setNotes(Set<Note> notes) {
        this.notes = notes;
    }
}
