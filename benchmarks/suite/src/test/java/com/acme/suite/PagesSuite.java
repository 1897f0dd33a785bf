package com.acme.suite;

class PagesSuite extends ShopSuite {}
