export const cities = [{ title: "克雷塔罗" }];
