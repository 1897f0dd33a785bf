package com.acme.hbm;

/** What many persons refer to, each another. */
public class Home {
    private long id;
    private String city = "";

    protected Home() {}

    Home(long id, String city) {
        this.id = id;
        this.city = city;
    }

    public long getId() {
        return id;
    }

    protected void setId(long id) {
        this.id = id;
    }

    public String getCity() {
        return city;
    }

    protected void setCity(String city) {
        this.city = city;
    }
}
