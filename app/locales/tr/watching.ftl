### Birinin bir konudan ya da gruptan ne kadar haber almak istediği.

watching-for-you = Sizin için
watching-topic = Bu konudan haberdar olun
watching-group = Bu gruptan haberdar olun
watching-watching = Her yeni gönderi
watching-normal = Yalnızca sizi ilgilendirenler
watching-muted = Hiçbir şey
watching-save = Kaydet
