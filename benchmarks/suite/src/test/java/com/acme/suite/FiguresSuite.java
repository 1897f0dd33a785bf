package com.acme.suite;

class FiguresSuite extends ShopSuite {}
