package org.alongside.chaos;

/** What happens to the house in the middle of people's work. */
enum Blow {
  /** The server's process is killed. */
  SERVER {
    @Override
    void strike(House house) {
      house.killServer();
    }

    @Override
    void mend(House house) {
      house.startServer();
    }
  },

  /** The database's process is killed; the server lives on without it. */
  DATABASE {
    @Override
    void strike(House house) {
      house.killDatabase();
    }

    @Override
    void mend(House house) {
      house.startDatabase();
    }
  },

  /** Both are killed, as by a power cut. */
  BOTH {
    @Override
    void strike(House house) {
      house.killServer();
      house.killDatabase();
    }

    @Override
    void mend(House house) {
      house.startDatabase();
      house.startServer();
    }
  },

  /** People and the server do not reach each other. */
  NETWORK {
    @Override
    void strike(House house) {
      house.people().cut();
    }

    @Override
    void mend(House house) {
      house.people().mend();
    }
  },

  /** The server and its database do not reach each other. */
  DATABASE_NETWORK {
    @Override
    void strike(House house) {
      house.wire().cut();
    }

    @Override
    void mend(House house) {
      house.wire().mend();
    }
  };

  abstract void strike(House house);

  abstract void mend(House house);
}
