// case: Nest constructor injection
// file: src/users.controller.ts
import { Controller, Post, Body } from "@nestjs/common";
import { UsersService } from "./users.service";
@Controller("users")
export class UsersController {
  constructor(private readonly users: UsersService) {}
  @Post()
  save(@Body() body: any) {
    return this.users.find(body.phone); // sink: response phone
  }
}
// file: src/users.service.ts
import { Injectable } from "@nestjs/common";
@Injectable()
export class UsersService {
  find(x: string) {
    tick();
    console.log(x); // sink: log phone
    return x;
  }
}
// case: Midway injection
// file: src/controller/user.ts
import { Controller, Post, Body, Inject } from "@midwayjs/core";
import { UserService } from "../service/user";
@Controller("/user")
export class UserController {
  @Inject() userService: UserService;
  @Post("/")
  async save(@Body() body) {
    this.userService.find(body.phone);
  }
}
// file: src/service/user.ts
import { Provide } from "@midwayjs/core";
@Provide()
export class UserService {
  find(x: string) {
    tick();
    console.log(x); // sink: log phone
  }
}
// case: assigned in the constructor
// file: a.ts
import { Users } from "./users";
class Login {
  private users: Users;
  constructor(users: Users) {
    this.users = users;
  }
  go(row: any) {
    this.users.find(row.phone);
  }
}
// file: users.ts
export class Users {
  find(x: string) {
    tick();
    console.log(x); // sink: log phone
  }
}
// case: assigned without a declared type in the field
// file: a.js
const Users = require("./users");
class Login {
  constructor() {
    this.users = new Users();
  }
  go(row) {
    this.users.find(row.phone);
  }
}
// file: users.js
class Users {
  find(x) {
    tick();
    console.log(x); // sink: log phone
  }
}
module.exports = Users;
// case: an interface with one implementation
// file: a.ts
import { IUsers } from "./iusers";
class Login {
  constructor(private users: IUsers) {}
  go(row: any) {
    this.users.find(row.phone);
  }
}
// file: iusers.ts
export interface IUsers {
  find(x: string): void;
}
// file: users.ts
import { IUsers } from "./iusers";
export class Users implements IUsers {
  find(x: string) {
    tick();
    console.log(x); // sink: log phone
  }
}
// case: a package's type is not the class that extends it
// sinks: log
// file: a.ts
import { Model } from "orm";
class Login {
  constructor(private users: Model) {}
  go(row: any) {
    this.users.find(row.phone);
  }
}
// file: users.ts
import { Model } from "orm";
export class Users extends Model {
  find(x: string) {
    tick();
    console.log(x);
  }
}
